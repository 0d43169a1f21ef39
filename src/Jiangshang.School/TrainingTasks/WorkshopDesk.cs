using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;
using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.School.TrainingTasks;

/// <summary>
/// One task at its workshop's desk: the only place where the school knows workshops apart. Worksheets and submissions pass as
/// the workshop's own JSON, which the school stores unread.
/// </summary>
public abstract class WorkshopDesk
{
    public abstract string Workshop { get; }

    /// <summary>The task as the workbench needs it.</summary>
    public abstract string TaskJson { get; }

    /// <summary>How long an attempt may take; null without a limit of its own.</summary>
    public virtual TimeSpan? TimeLimit => null;

    /// <summary>False for a task that must stay unseen until it is assessed.</summary>
    public virtual bool OffersPractice => true;

    /// <summary>What a person marks by; null where a scorer measures.</summary>
    public virtual Rubric? Rubric => null;

    /// <summary>The files it takes; none where nothing is uploaded.</summary>
    public virtual FilesTaken Files => FilesTaken.None;

    /// <param name="seenTexts">The texts this student was shown before.</param>
    public abstract PreparedWorksheet Prepare(ReadOnlySpan<byte> seed, IReadOnlyCollection<string> seenTexts);

    /// <summary>When a journal entry says that it was written; null where this workshop's entries say nothing of time.</summary>
    public virtual EntryClaim? ClaimOf(string payload) => null;

    /// <summary>Whether each journal entry is a whole draft, so that the last one counts; otherwise each goes on from those before it.</summary>
    public abstract bool JournalsDrafts { get; }

    /// <summary>What is known of a journal without entries.</summary>
    public virtual JournalState NewJournal => JournalState.Empty;

    /// <summary>Checks a journal entry as it arrives: what passes can be put together later, whatever happens.</summary>
    /// <param name="before">What is known of the entries before it.</param>
    /// <returns>Why it is refused; null when it can be kept.</returns>
    public abstract SubmissionFault? FaultOf(string payload, JournalState before, out JournalState after);

    /// <summary>Puts together what the journal holds into a submission, or says what in it cannot be read.</summary>
    public abstract AssembledWork Assemble(IReadOnlyList<string> payloads, IReadOnlyList<HandedInFile> files, AttemptTiming timing);

    /// <summary>What keeps a submission from being handed in; empty when nothing does.</summary>
    public abstract IReadOnlyList<SubmissionFault> FindFaults(string worksheet, string submission);

    /// <summary>The same with the texts of the school's own.</summary>
    public virtual PreparedWorksheet Prepare(ReadOnlySpan<byte> seed, IReadOnlyCollection<string> seenTexts, IReadOnlyList<TypingText> own) => Prepare(seed, seenTexts);

    /// <summary>The rhythm of the hand in a submission; null where the workshop records none.</summary>
    public virtual RhythmPrint? RhythmOf(string submission) => null;

    /// <summary>What in the record asks for a person's eyes, as the workshop's own JSON; null when nothing does.</summary>
    public virtual string? DoubtsAbout(string submission, IReadOnlyList<ArrivedEntry> entries, IReadOnlyList<EarlierRhythm> earlier) => null;

    /// <returns>Null when a person has to mark it.</returns>
    public abstract ScoreSheet? Score(string worksheet, string submission);
}

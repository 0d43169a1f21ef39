using Jiangshang.School.Rejections;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.Attempts;

/// <summary>
/// What the workshop says of entries as they arrive: how many of them can be kept, from the first on, and why the next one cannot.
/// Those before a bad one are saved all the same.
/// </summary>
/// <param name="Known">What is known of the journal with the entries that are kept.</param>
internal readonly record struct JournalIntake(int Kept, JournalState? Known, long Characters, Rejection? Refusal)
{
    /// <param name="journal">Locked by the caller.</param>
    public static JournalIntake Of(AttemptJournal journal, IReadOnlyList<JournalItem> items)
    {
        var intake = new JournalIntake(0, journal.Known, journal.Characters, null);
        foreach (var item in items)
        {
            var next = intake.With(journal, item);
            if (next.Refusal is not null)
            {
                return next;
            }

            intake = next;
        }

        return intake;
    }

    private JournalIntake With(AttemptJournal journal, JournalItem item)
    {
        // Where an entry of old cannot be read, nothing is known to check the next one by: a person will look at the whole.
        var after = Known;
        if (Known is not null && journal.Desk?.FaultOf(item.Payload, Known, out after) is { } fault)
        {
            return this with { Refusal = new JournalEntryRefused(item.Sequence, fault) };
        }

        var characters = Characters + item.Payload.Length;
        return characters > journal.MostCharacters && journal.Desk is not { JournalsDrafts: true }
            ? this with { Refusal = new JournalFull(journal.MostCharacters) }
            : new JournalIntake(Kept + 1, after, characters, null);
    }
}

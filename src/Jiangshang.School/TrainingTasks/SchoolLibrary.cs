using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.AttemptClocks;
using Jiangshang.Content.Rules;

namespace Jiangshang.School.TrainingTasks;

/// <summary>What the school teaches by: every version of its standard, and its training tasks. Read once from the content folder.</summary>
public sealed class SchoolLibrary
{
    private readonly Dictionary<VersionedCode, TaskEdition> _editions;
    private readonly Dictionary<TaskCode, TaskEdition> _tasks;

    /// <param name="editions">Every edition of every task; the newest of each is what the school gives out.</param>
    /// <param name="typing">What typing tasks draw from.</param>
    public SchoolLibrary(IReadOnlyList<CompetencyStandard> standards, IReadOnlyList<TaskEdition> editions, TypingProvisions typing)
    {
        Standards = [.. standards.OrderBy(standard => standard.FromEntryYear).ThenBy(standard => standard.Version.Version)];
        Tasks = [.. editions.GroupBy(edition => edition.Code).Select(of => of.MaxBy(edition => edition.Version)!)];
        Offers = [.. Tasks.Select(task => task.Offer)];
        Typing = typing;
        _editions = editions.ToDictionary(edition => edition.Offer.Task);
        _tasks = Tasks.ToDictionary(task => task.Code);
    }

    /// <summary>Every version, from the one in force for the earliest entry year.</summary>
    public IReadOnlyList<CompetencyStandard> Standards { get; private set; }

    /// <summary>The newest edition of every task: what new work is begun with.</summary>
    public IReadOnlyList<TaskEdition> Tasks { get; }

    /// <summary>How the server tells time in students' work.</summary>
    public required AttemptClockRules Clock { get; init; }

    /// <summary>The tasks as remediation sees them.</summary>
    public IReadOnlyList<TaskOffer> Offers { get; }

    public TypingProvisions Typing { get; }

    /// <summary>How long a student has to repeat work that did not count.</summary>
    public TimeSpan RepeatWithin { get; init; }

    /// <summary>How proctored lessons are opened; null when the content does not say, and then none can be.</summary>
    public RoomRules? Rooms { get; init; }

    /// <returns>Null when the school has no such task.</returns>
    public TaskEdition? Task(TaskCode code) => _tasks.GetValueOrDefault(code);

    /// <summary>One edition, perhaps an older one, as the content folder has it.</summary>
    /// <returns>Null when the folder does not hold it.</returns>
    public TaskEdition? Edition(VersionedCode version) => _editions.GetValueOrDefault(version);

    /// <summary>A library of a school's own: its rules change nothing of this one.</summary>
    public SchoolLibrary ForOneSchool() => new(Standards, [.. _editions.Values], Typing) { Clock = Clock, RepeatWithin = RepeatWithin, Rooms = Rooms };

    /// <summary>From now on no certificate counts in another's place by inference.</summary>
    public void RefuseInferredCertificates() => Standards = [.. Standards.Select(standard => standard.WithoutInferredAcceptance())];

    /// <summary>The version in force for an entry year; the earliest for those before it.</summary>
    public CompetencyStandard StandardFor(int entryYear) =>
        Standards.LastOrDefault(standard => standard.FromEntryYear <= entryYear) ?? Standards[0];
}

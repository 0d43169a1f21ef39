using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Attempts;

/// <summary>One attempt (作答) of a student at a task.</summary>
public sealed class AttemptRow
{
    public required Guid Id { get; init; }

    public required Guid StudentId { get; init; }

    /// <summary>Null for free practice.</summary>
    public required Guid? AssignmentId { get; init; }

    public required string TaskCode { get; init; }

    public required int TaskVersion { get; init; }

    public required string Workshop { get; init; }

    public required WorkCondition Condition { get; init; }

    /// <summary>Counts a student's attempts at the assignment, or practices of the task, from 1; revisions keep the number.</summary>
    public required int Number { get; init; }

    /// <summary>1 for the first hand-in; grows each time the work is returned for revision.</summary>
    public required int Revision { get; init; }

    public required Guid? RevisionOf { get; init; }

    /// <summary>The personal seed the worksheet was drawn from. Never sent to a client.</summary>
    public required byte[] Seed { get; init; }

    /// <summary>The workshop's worksheet as JSON, as it was prepared: a later edition of the task changes nothing here.</summary>
    public required string Worksheet { get; init; }

    /// <summary>The texts of the pool the worksheet shows, by code, so that later worksheets can avoid them.</summary>
    public List<string> Texts { get; init; } = [];

    public required AttemptPhase Phase { get; set; }

    /// <summary>Unique while the attempt is open, so that two requests at once open one attempt, and null after.</summary>
    public string? OpenSlot { get; set; }

    /// <summary>When it was opened, and its worksheet drawn.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When its clock was started; null while it has not been. Work without a time limit of its own begins when it is opened.</summary>
    public DateTimeOffset? BegunAt { get; set; }

    public AttemptBeginning BegunBy { get; set; }

    /// <summary>Timed work for a mark that waits for its button: until then nobody sees what it asks.</summary>
    public bool AwaitsStart => BegunAt is null && Condition != WorkCondition.Practice;

    /// <summary>When time is up; null without a limit, and while the clock of timed work has not been started.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>How many of its journal entries arrived after the end; set when it is closed.</summary>
    public int LateEntries { get; set; }

    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>The last journal entry the submission was built from.</summary>
    public long? SubmittedThrough { get; set; }

    /// <summary>The workshop's submission as JSON; kept for good, so that any attempt can be scored again.</summary>
    public string? Submission { get; set; }

    /// <summary>The score sheet as JSON once there is one.</summary>
    public string? ScoreSheet { get; set; }

    public int? ScoreHundredths { get; set; }

    /// <summary>Whether its score sheet passed it; null while there is none, and for work older than this is kept.</summary>
    public bool? Passed { get; set; }

    public DateTimeOffset? ScoredAt { get; set; }

    /// <summary>What in the record a person should look at, as the workshop's own JSON; null when nothing is.</summary>
    public string? Doubts { get; set; }

    /// <summary>The proctored lesson it was begun in, with the code shown there; null for all other work.</summary>
    public Guid? RoomId { get; set; }

    /// <summary>Why it waits for a teacher's decision, in words as JSON; stays when it is decided.</summary>
    public string? HeldBecause { get; set; }

    /// <summary>The teacher's last word on it.</summary>
    public string? Comment { get; set; }
}

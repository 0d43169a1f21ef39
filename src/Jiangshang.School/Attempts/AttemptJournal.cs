namespace Jiangshang.School.Attempts;

/// <summary>What the server keeps in memory of an attempt's journal while it is being written. Guarded by its own lock.</summary>
internal sealed class AttemptJournal(Guid attempt, Guid student, long saved, DateTimeOffset begunAt, DateTimeOffset? acceptUntil)
{
    public Guid Attempt { get; } = attempt;

    public Guid Student { get; } = student;

    public long ElapsedMilliseconds(DateTimeOffset at) => Math.Max(0, (long)(at - begunAt).TotalMilliseconds);

    /// <summary>The end plus the time for late delivery; null without a limit.</summary>
    public DateTimeOffset? AcceptUntil { get; } = acceptUntil;

    /// <summary>True when the database said that the attempt takes no more entries.</summary>
    public bool Closed { get; init; }

    /// <summary>On the disk up to here.</summary>
    public long Saved { get; set; } = saved;

    /// <summary>Handed to the writer up to here.</summary>
    public long Pending { get; set; } = saved;

    /// <summary>The write that will put <see cref="Pending"/> on the disk; null when nothing is under way.</summary>
    public JournalWrite? LastWrite { get; set; }

    /// <summary>True once what is kept here is known to be wrong: it is read again from the database.</summary>
    public bool Stale { get; set; }
}

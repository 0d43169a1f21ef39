using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.Attempts;

/// <summary>What the server keeps in memory of an attempt's journal while it is being written. Guarded by its own lock.</summary>
internal sealed class AttemptJournal(AttemptJournalState read, long saved)
{
    public Guid Attempt => read.Attempt;

    public Guid Student => read.Student;

    /// <summary>The task's desk, where entries are checked; null when the school no longer has the task.</summary>
    public WorkshopDesk? Desk => read.Desk;

    public bool IsPractice => read.IsPractice;

    /// <summary>Null while its clock has not been started.</summary>
    public DateTimeOffset? BegunAt => read.BegunAt;

    public DateTimeOffset? EndsAt => read.EndsAt;

    /// <summary>The end plus the time for late delivery; null without a limit.</summary>
    public DateTimeOffset? AcceptUntil => read.EndsAt + read.LateDelivery;

    /// <summary>True when the database said that the attempt takes no more entries.</summary>
    public bool Closed => read.Closed;

    /// <summary>The device that may write; null while none has asked.</summary>
    public string? Writer => read.Writer;

    /// <summary>When the writer was last heard, as far as is known here.</summary>
    public DateTimeOffset WriterHeardAt { get; set; } = read.WriterHeardAt;

    /// <summary>When anything arrived last before the end; the beginning when nothing has.</summary>
    public DateTimeOffset LastContactAt { get; set; } = read.LastContactAt;

    /// <summary>When the first late entry arrived; null when none has.</summary>
    public DateTimeOffset? FirstLateAt { get; set; } = read.FirstLateAt;

    /// <summary>The school's limit to <see cref="Characters"/>.</summary>
    public required long MostCharacters { get; init; }

    /// <summary>What the workshop knows of everything handed to the writer; null when an entry of old cannot be read.</summary>
    public JournalState? Known { get; set; }

    /// <summary>How large everything handed to the writer is.</summary>
    public long Characters { get; set; }

    /// <summary>On the disk up to here.</summary>
    public long Saved { get; set; } = saved;

    /// <summary>Handed to the writer up to here.</summary>
    public long Pending { get; set; } = saved;

    /// <summary>The write that will put <see cref="Pending"/> on the disk; null when nothing is under way.</summary>
    public JournalWrite? LastWrite { get; set; }

    /// <summary>True once what is kept here is known to be wrong: it is read again from the database.</summary>
    public bool Stale { get; set; }

    public long ElapsedMilliseconds(DateTimeOffset at) => read.BegunAt is { } begun ? Math.Max(0, (long)(at - begun).TotalMilliseconds) : 0;

    /// <summary>To be called under the lock once entries have been handed to the writer.</summary>
    public void Took(JournalWrite write, bool late)
    {
        Pending = write.Items[^1].Sequence;
        LastWrite = write;
        if (late)
        {
            FirstLateAt ??= write.ReceivedAt;
        }
        else
        {
            LastContactAt = write.ReceivedAt;
        }

        if (write.RenewsWriter)
        {
            WriterHeardAt = write.ReceivedAt;
        }
    }
}

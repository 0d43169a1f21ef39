namespace Jiangshang.School.Attempts;

/// <summary>Entries of one request on their way to the disk.</summary>
internal sealed class JournalWrite(AttemptJournal journal, IReadOnlyList<JournalItem> items, DateTimeOffset receivedAt)
{
    private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AttemptJournal Journal { get; } = journal;

    public IReadOnlyList<JournalItem> Items { get; } = items;

    /// <summary>When the request with them was in hand.</summary>
    public DateTimeOffset ReceivedAt { get; } = receivedAt;

    /// <summary>How long the attempt's clock had run by then.</summary>
    public long ArrivedAfterMilliseconds { get; } = journal.ElapsedMilliseconds(receivedAt);

    /// <summary>True when they are on the disk; false when the database knew better and nothing may be taken as saved.</summary>
    public Task<bool> Done => _done.Task;

    /// <summary>Set while the batch is written: whether the database took every entry.</summary>
    public bool Taken { get; set; }

    public void Finish(bool saved) => _done.TrySetResult(saved);

    public void Fail(Exception exception) => _done.TrySetException(exception);
}

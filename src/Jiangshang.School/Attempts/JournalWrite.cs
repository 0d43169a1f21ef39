namespace Jiangshang.School.Attempts;

/// <summary>Entries of one request on their way to the disk.</summary>
/// <param name="device">The device they come from: the database takes them only while it is the writer.</param>
/// <param name="receivedAt">When the request with them was in hand.</param>
/// <param name="renewsWriter">Whether the device's hold on the attempt is renewed with them.</param>
internal sealed class JournalWrite(AttemptJournal journal, IReadOnlyList<JournalItem> items, string device, DateTimeOffset receivedAt, bool renewsWriter)
{
    private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AttemptJournal Journal { get; } = journal;

    public IReadOnlyList<JournalItem> Items { get; } = items;

    public string Device { get; } = device;

    public DateTimeOffset ReceivedAt { get; } = receivedAt;

    public bool RenewsWriter { get; } = renewsWriter;

    /// <summary>How long the attempt's clock had run when they were in hand.</summary>
    public long ArrivedAfterMilliseconds { get; } = journal.ElapsedMilliseconds(receivedAt);

    /// <summary>True when they are on the disk; false when the database knew better and nothing may be taken as saved.</summary>
    public Task<bool> Done => _done.Task;

    /// <summary>Set while the batch is written: whether the database took every entry.</summary>
    public bool Taken { get; set; }

    public void Finish(bool saved) => _done.TrySetResult(saved);

    public void Fail(Exception exception) => _done.TrySetException(exception);
}

namespace Jiangshang.School.Reviews;

/// <summary>One of the few marks of a rhythm by which logs like it are found without reading all.</summary>
public sealed class TypingPrintKeyRow
{
    public required Guid AttemptId { get; init; }

    public required long Key { get; init; }

    /// <summary>Which interval of the log the mark begins at.</summary>
    public required int Position { get; init; }
}

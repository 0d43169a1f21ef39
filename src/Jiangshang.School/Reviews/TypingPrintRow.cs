namespace Jiangshang.School.Reviews;

/// <summary>The rhythm of one typing log, kept so that a copy of it is known again.</summary>
public sealed class TypingPrintRow
{
    public required Guid AttemptId { get; init; }

    /// <summary>The workshop's <c>RhythmPrint</c> in its own bytes.</summary>
    public required byte[] Rhythm { get; init; }
}

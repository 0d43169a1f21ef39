namespace Jiangshang.Contracts.Reviews;

/// <summary>What becomes of work that waited for a person to look at its record.</summary>
public enum ReviewDecision
{
    /// <summary>It counts, as of when it was done.</summary>
    Confirmed,

    /// <summary>It does not count, and the student keeps the try.</summary>
    Voided,

    /// <summary>It does not count; the student does it once more in the room.</summary>
    RepeatInRoom,
}

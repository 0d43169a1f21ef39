namespace Jiangshang.School.Marking;

/// <summary>Where a piece of work stands in a teacher's queue.</summary>
/// <param name="Position">From 1; one after the last when it is not waiting.</param>
/// <param name="Remaining">How much is left including it; 0 when it is not waiting.</param>
public sealed record MarkingPlace(int Position, int Remaining, Guid? Previous, Guid? Next);

namespace Jiangshang.Contracts.Marking;

/// <param name="Criterion">The rubric criterion's code.</param>
/// <param name="Level">The code of the performance level chosen.</param>
public sealed record CriterionMark(string Criterion, string Level, string? Comment);

namespace Jiangshang.Workshops.Scoring;

/// <summary>Something wrong with a task as its author wrote it: where, what, and so what to change.</summary>
/// <param name="Path">The place inside the task, such as <c>rubric.criteria[2].levels</c>.</param>
public sealed record TaskProblem(FaultCode Code, string Path, Wording Sentence);

using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>What keeps a file from being scored: which file, where in it, why, and what to do.</summary>
/// <param name="Path">The place as a JSON path, such as <c>$.events[3].at</c>.</param>
public sealed record TypingScoreFileProblem(TypingScoreFile File, string Path, Wording Reason, Wording Remedy);

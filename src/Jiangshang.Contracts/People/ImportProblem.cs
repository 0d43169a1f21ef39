using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.People;

/// <param name="Row">The line of the file, from 1.</param>
public sealed record ImportProblem(int Row, Wording Problem);

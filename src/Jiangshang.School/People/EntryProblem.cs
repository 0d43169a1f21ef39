using Jiangshang.Competencies.Measures;

namespace Jiangshang.School.People;

/// <param name="Row">The line of the list, from 1.</param>
public sealed record EntryProblem(int Row, Wording Problem);

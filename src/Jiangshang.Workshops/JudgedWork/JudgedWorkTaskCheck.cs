using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The checks behind <see cref="JudgedWorkTask.FindProblems"/>.</summary>
internal static class JudgedWorkTaskCheck
{
    public static IEnumerable<TaskProblem> Of(JudgedWorkTask task) => task.Rubric.FindProblems();
}

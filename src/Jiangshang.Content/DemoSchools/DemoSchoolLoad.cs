namespace Jiangshang.Content.DemoSchools;

/// <summary>The outcome of reading <c>demo/</c>: the school, or what keeps it from being read.</summary>
public sealed record DemoSchoolLoad(DemoSchool? School, IReadOnlyList<ContentProblem> Problems)
{
    /// <exception cref="InvalidDataException">It cannot be read; the message lists every problem.</exception>
    public DemoSchool OrThrow() => School ?? throw new InvalidDataException(string.Join('\n', Problems));
}

using Jiangshang.School.Attempts;

namespace Jiangshang.School.Assignments;

/// <summary>An attempt as far as the standing of its assignment depends on it.</summary>
/// <param name="Begun">Whether its clock was started; one that was only looked at used no try.</param>
/// <param name="HasWork">Whether anything stands in it; asked of an open one only.</param>
internal sealed record MadeAttempt(Guid Id, Guid Assignment, int Revision, AttemptPhase Phase, bool Begun, int? ScoreHundredths, bool? Passed, bool HasWork)
{
    /// <summary>Work scored before this was kept counts as passed: it was done, and is not given back as a task.</summary>
    public bool IsPassed => Phase == AttemptPhase.Scored && (Passed ?? ScoreHundredths is not null);
}

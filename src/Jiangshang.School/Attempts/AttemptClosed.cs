using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>The attempt has been handed in, or its time and the time for late delivery are over.</summary>
public sealed record AttemptClosed() : Rejection(RejectionKind.Conflict, new Wording(
    "这次作答已经交卷或已经到时间，不能再修改。请查看结果。",
    "This attempt has been handed in, or its time is up: it cannot be changed any more. See its result."));

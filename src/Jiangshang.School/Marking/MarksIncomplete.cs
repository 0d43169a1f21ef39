using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Marking;

/// <summary>The marks are not a complete marking by the rubric.</summary>
public sealed record MarksIncomplete(Wording Reason) : Rejection(RejectionKind.Invalid, Reason);

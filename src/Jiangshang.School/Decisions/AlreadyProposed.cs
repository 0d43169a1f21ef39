using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Decisions;

public sealed record AlreadyProposed() : Rejection(RejectionKind.Conflict, new Wording(
    "这一项已经有一个认定在等第二个人确认，请先处理它。",
    "A decision on this requirement already waits for a second person. Deal with that one first."));

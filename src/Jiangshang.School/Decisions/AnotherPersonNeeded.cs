using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Decisions;

public sealed record AnotherPersonNeeded() : Rejection(RejectionKind.NotAllowed, new Wording(
    "要由另一个人确认：提出认定的人不能自己确认。",
    "Another person has to confirm: whoever proposed a decision cannot."));

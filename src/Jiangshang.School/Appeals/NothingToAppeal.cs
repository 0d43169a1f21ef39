using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Appeals;

public sealed record NothingToAppeal() : Rejection(RejectionKind.Conflict, new Wording(
    "这次作答还没有成绩，或者这个成绩已经申诉过了。有了新的成绩可以再申诉。",
    "This work has no mark yet, or this mark has been appealed already. A new mark can be appealed again."));

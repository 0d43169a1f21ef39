using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Appeals;

public sealed record AppealClosed() : Rejection(RejectionKind.Conflict, new Wording(
    "这条申诉已经处理过了，请刷新页面查看结果。",
    "This appeal has been decided already. Reload the page to see how."));

using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Reviews;

public sealed record NotToBeReviewed() : Rejection(RejectionKind.Conflict, new Wording(
    "这次作答不在等待核对，可能别的老师已经处理过了。请刷新页面。",
    "This attempt is not waiting to be looked at; a colleague may have decided already. Reload the page."));

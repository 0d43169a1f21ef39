using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Marking;

public sealed record NothingHeld() : Rejection(RejectionKind.Conflict, new Wording(
    "这份作业没有在等老师处理，可能已经处理过了。请刷新页面。",
    "This work does not wait for a decision; somebody may have decided already. Reload the page."));

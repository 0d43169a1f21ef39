using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Marking;

public sealed record MarkReasonNeeded() : Rejection(RejectionKind.Invalid, new Wording(
    "这份作业已经评过。要改分，请写明理由；理由会和新的评分一起留下来。",
    "This work has been marked. To change the marks, say why; the reason is kept with the new marks."));

using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Marking;

public sealed record NotToBeMarked() : Rejection(RejectionKind.Conflict, new Wording(
    "这项作答还没有交，或者由系统自动评分，不需要评阅。",
    "This work has not been handed in, or a scorer marks it: there is nothing to mark."));

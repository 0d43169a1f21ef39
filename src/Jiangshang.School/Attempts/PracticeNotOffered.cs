using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

public sealed record PracticeNotOffered() : Rejection(RejectionKind.Conflict, new Wording(
    "这项任务只用于考核，不能自由练习。请选择同类的练习任务。",
    "This task is kept for assessment and cannot be practised. Choose a practice task of the same kind."));

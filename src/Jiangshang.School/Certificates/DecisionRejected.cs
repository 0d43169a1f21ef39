using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Certificates;

public sealed record DecisionRejected() : Rejection(RejectionKind.Conflict, new Wording(
    "这张证书当前的状态不能这样处理，可能别人已经处理过。请刷新后再看。",
    "The certificate is not in a state for this; somebody may have decided already. Reload and look again."));

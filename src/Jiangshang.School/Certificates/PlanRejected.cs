using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Certificates;

public sealed record PlanRejected() : Rejection(RejectionKind.Invalid, new Wording(
    "计划里有证书目录之外的证书，或者数量太多，请重新选择。",
    "The plan names a certificate outside the catalogue, or too many. Choose again."));

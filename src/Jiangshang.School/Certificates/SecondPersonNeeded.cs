using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Certificates;

/// <summary>Whoever handed a certificate in, or holds it, never verifies it.</summary>
public sealed record SecondPersonNeeded() : Rejection(RejectionKind.NotAllowed, new Wording(
    "证书必须由另一个人核验：提交人和证书持有人都不能核验这张证书。",
    "A second person has to verify: neither whoever handed it in nor its holder may."));

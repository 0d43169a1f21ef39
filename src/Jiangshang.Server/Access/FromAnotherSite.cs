using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Access;

public sealed record FromAnotherSite() : Rejection(RejectionKind.NotAllowed, new Wording(
    "这个请求来自其他网站，已拒绝。请从本系统的页面操作。",
    "This request came from another site and was refused. Use this system's own pages."));

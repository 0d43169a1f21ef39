using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Rejections;

public sealed record RequestMalformed() : Rejection(RejectionKind.Invalid, new Wording(
    "请求的格式不正确，请刷新页面后重试。",
    "The request is malformed. Reload the page and try again."));

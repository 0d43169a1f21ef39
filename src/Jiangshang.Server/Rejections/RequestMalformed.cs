using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Rejections;

/// <summary>A request that is no JSON, or lacks or mistypes a field.</summary>
/// <param name="Where">The place in the JSON, such as <c>$[3].name</c>; null when it is not known.</param>
public sealed record RequestMalformed(string? Where = null) : Rejection(RejectionKind.Invalid, Where is null
    ? new Wording("请求不完整或格式不对。请刷新页面后重试。", "The request is incomplete or malformed. Reload the page and try again.")
    : new Wording($"请求里“{Where}”的内容不对或缺少。请检查后再提交；页面上没有这一项的话，请刷新页面。", $"“{Where}” in the request is wrong or missing. Check it and send again; if the page does not ask for it, reload the page."));

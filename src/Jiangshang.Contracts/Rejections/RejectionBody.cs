using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Rejections;

/// <summary>The body of every refused request (RFC 9457): <c>type</c> names the rejection, the wording says what to do.</summary>
public sealed record RejectionBody(string Type, string Title, int Status, Wording Wording);

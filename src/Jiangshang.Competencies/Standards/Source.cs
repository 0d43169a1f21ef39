namespace Jiangshang.Competencies.Standards;

/// <summary>Where a number or a rule comes from, and its place there, such as <c>三(二)3(1)③</c>.</summary>
public sealed record Source(SourceKind Kind, string Clause);

namespace Jiangshang.Competencies.Evidence;

/// <summary>Who or what judged the work: a scorer's version (<c>typing@1</c>) or a person's opaque id.</summary>
public sealed record Assessor(AssessorKind Kind, string Id);

namespace Jiangshang.Competencies.Standards;

/// <summary>Who says so: a school may change its own defaults, never the document or the law.</summary>
public enum SourceKind
{
    FoundingDocument,
    Statute,
    SchoolDefault,
}

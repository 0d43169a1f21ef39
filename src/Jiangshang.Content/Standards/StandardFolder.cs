using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Standards;

/// <summary>One version of a standard as it lies in its folder.</summary>
/// <param name="Folder">Relative path with a trailing slash.</param>
/// <param name="Digest">SHA-256 over the folder's files: what a published version may never change.</param>
public sealed record StandardFolder(string Folder, CompetencyStandard Standard, IReadOnlyList<FoundingClause> Clauses, string Digest);

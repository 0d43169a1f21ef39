using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A place where the founding document contradicts itself or leaves something open, and how this standard reads it.</summary>
public sealed record DocumentNote(string Code, Wording Fact, Wording Resolution, IReadOnlyList<string> Clauses);

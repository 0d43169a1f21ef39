namespace Jiangshang.Content.Glossaries;

/// <summary>A row of the glossary (术语表): one Chinese term, the identifiers that stand for it, and the words that may not.</summary>
public sealed record GlossaryTerm(string Chinese, IReadOnlyList<string> Identifiers, IReadOnlyList<string> Banned, string Note);

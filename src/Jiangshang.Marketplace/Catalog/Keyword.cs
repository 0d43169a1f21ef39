namespace Jiangshang.Marketplace.Catalog;

/// <summary>A search keyword (关键词): what consumers type.</summary>
/// <param name="Text">The query as typed; unique.</param>
/// <param name="Category">The category searched.</param>
/// <param name="Words">The query in words of the vocabulary, in order.</param>
/// <param name="Searches">Relative number of searches by segment position.</param>
public sealed record Keyword(string Text, CategoryId Category, ImmutableArray<string> Words, ImmutableArray<BasisPoints> Searches);

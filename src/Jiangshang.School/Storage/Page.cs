namespace Jiangshang.School.Storage;

/// <summary>A part of a long list.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Which page it is, from 1.</param>
public sealed record Page<TItem>(IReadOnlyList<TItem> Items, int Total, int Number);

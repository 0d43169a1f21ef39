namespace Jiangshang.Contracts.Lists;

/// <summary>A part of a long list; the server keeps the whole.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Which page it is, from 1; the nearest there is when the one asked for is gone.</param>
/// <param name="Size">How many a page holds at most.</param>
public sealed record ListPage<TItem>(IReadOnlyList<TItem> Items, int Total, int Number, int Size)
{
    /// <summary>How many pages there are, at least one.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

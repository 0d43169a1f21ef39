namespace Jiangshang.School.Storage;

/// <summary>Which part of a long list somebody looks at.</summary>
/// <param name="Number">From 1.</param>
public readonly record struct PageRequest(int Number)
{
    /// <summary>A class with its neighbours, two screens of rows: enough to look through, and the same work for any school.</summary>
    public const int Size = 50;

    public int Skipped => (Number - 1) * Size;

    /// <summary>The page itself, or the nearest there is: the list may have become shorter since.</summary>
    public PageRequest Within(int total) => new(Math.Clamp(Number, 1, Math.Max(1, (total + Size - 1) / Size)));
}

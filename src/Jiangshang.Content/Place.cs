namespace Jiangshang.Content;

/// <summary>A line of a content file; the path is relative to the content folder, with forward slashes.</summary>
public readonly record struct Place(string File, int Line)
{
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}");
}

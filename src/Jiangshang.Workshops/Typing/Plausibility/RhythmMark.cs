namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>A mark of a rhythm: the distances between six long pauses in a row.</summary>
/// <param name="Position">The interval the first of them is.</param>
public readonly record struct RhythmMark(long Key, int Position);

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>An earlier log that shares a mark with this one.</summary>
/// <param name="OwnPosition">Where the mark lies in this log.</param>
/// <param name="Position">Where it lies in the earlier one.</param>
public sealed record EarlierRhythm(RhythmPrint Print, int OwnPosition, int Position);

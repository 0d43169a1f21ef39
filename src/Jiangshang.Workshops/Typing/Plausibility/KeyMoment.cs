namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>One moment in which the hand did something; events of the same moment are one.</summary>
/// <param name="Interval">Milliseconds since the moment before; null where the hand was away in between.</param>
internal readonly record struct KeyMoment(long At, int? Interval, KeyAct Act);

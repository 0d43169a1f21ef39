namespace Jiangshang.Marketplace.Replay;

/// <summary>One part of a utility or score, named in both languages.</summary>
internal readonly record struct Reason(string Chinese, string English, float Value);

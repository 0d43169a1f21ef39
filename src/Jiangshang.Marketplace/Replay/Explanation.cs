namespace Jiangshang.Marketplace.Replay;

/// <summary>Why something happened (为什么), line by line, in Chinese and English.</summary>
/// <param name="Lines">The reasons in order.</param>
public sealed record Explanation(ImmutableArray<ExplanationLine> Lines);

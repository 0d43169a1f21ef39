namespace Jiangshang.Content.Markets;

/// <summary>Something that may not be claimed of a product (不可宣传), and why.</summary>
/// <param name="Text">The tempting claim.</param>
/// <param name="Reason">Why it may not be made, in words for a sixteen-year-old.</param>
public sealed record ForbiddenClaim(string Text, string Reason);

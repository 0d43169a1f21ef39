namespace Jiangshang.Content.Markets;

/// <summary>Something that may be claimed of a product (可以宣传), and the fact it rests on.</summary>
/// <param name="Text">The claim, as copy may say it.</param>
/// <param name="Fact">Name of the fact on the product's fact sheet.</param>
public sealed record TrueClaim(string Text, string Fact);

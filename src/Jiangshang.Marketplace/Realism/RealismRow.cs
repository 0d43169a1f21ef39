namespace Jiangshang.Marketplace.Realism;

/// <summary>One stylised fact, measured in this market (一条典型事实的检验).</summary>
/// <param name="Code">R1 … R18.</param>
/// <param name="Fact">What real markets show.</param>
/// <param name="Rule">When the check passes.</param>
/// <param name="Measured">What was measured here.</param>
/// <param name="Holds">Whether it passes.</param>
public sealed record RealismRow(string Code, string Fact, string Rule, string Measured, bool Holds);

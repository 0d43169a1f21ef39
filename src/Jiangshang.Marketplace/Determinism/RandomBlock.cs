namespace Jiangshang.Marketplace.Determinism;

/// <summary>One 128-bit block of the counter-based generator, as four words.</summary>
public readonly record struct RandomBlock(uint First, uint Second, uint Third, uint Fourth);

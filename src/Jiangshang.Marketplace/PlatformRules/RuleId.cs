namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>A rule by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct RuleId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

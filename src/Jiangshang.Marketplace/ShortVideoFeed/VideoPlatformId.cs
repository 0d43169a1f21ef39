namespace Jiangshang.Marketplace.ShortVideoFeed;

/// <summary>A short-video platform by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct VideoPlatformId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

namespace Jiangshang.Marketplace.ShortVideoFeed;

/// <summary>A published short video (短视频) by its position in the run.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct VideoId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

namespace Jiangshang.EndToEnd.Site;

/// <summary>How a person looks at the product: language and window size in CSS pixels.</summary>
public sealed record View(string Language, int Width, int Height)
{
    /// <summary>A lab PC.</summary>
    public static View Desktop { get; } = new("zh-CN", 1366, 768);

    /// <summary>A cheap phone.</summary>
    public static View Phone { get; } = new("zh-CN", 360, 780);

    /// <summary>A lab PC or a phone by its width.</summary>
    public static View Of(string language, int width) => (width == Phone.Width ? Phone : Desktop).In(language);

    public View In(string language) => this with { Language = language };
}

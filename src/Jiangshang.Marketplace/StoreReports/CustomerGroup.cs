namespace Jiangshang.Marketplace.StoreReports;

/// <summary>The eight customer groups of RFM analysis (RFM 客户分群): each of recency, frequency and money at or above the store's mean, or below.</summary>
public enum CustomerGroup
{
    /// <summary>重要价值客户: recent, frequent, spends much.</summary>
    Champion,

    /// <summary>重要发展客户: recent, spends much, buys seldom.</summary>
    Promising,

    /// <summary>重要保持客户: frequent, spends much, not lately.</summary>
    Keep,

    /// <summary>重要挽留客户: spent much, seldom and not lately.</summary>
    WinBack,

    /// <summary>一般价值客户: recent, frequent, spends little.</summary>
    Regular,

    /// <summary>一般发展客户: recent, seldom, little.</summary>
    Newcomer,

    /// <summary>一般保持客户: frequent, little, not lately.</summary>
    Fading,

    /// <summary>一般挽留客户: seldom, little, not lately.</summary>
    Lost,
}

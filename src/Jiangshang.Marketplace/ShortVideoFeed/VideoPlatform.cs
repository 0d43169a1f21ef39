namespace Jiangshang.Marketplace.ShortVideoFeed;

/// <summary>A short-video platform's habits (短视频平台画像): its traffic pools and what it values.</summary>
/// <param name="Code">Unique code; the brand stays in the name.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Audience">Share of video visits that happen here; all sum to 10000.</param>
/// <param name="Pools">Impressions granted by each pool, rising (流量池).</param>
/// <param name="Gates">Score needed to leave each pool but the last.</param>
/// <param name="FinishWeight">Weight of the completion rate.</param>
/// <param name="LikeWeight">Weight of the like rate.</param>
/// <param name="ShareWeight">Weight of the share rate.</param>
/// <param name="ClickWeight">Weight of the product click rate.</param>
/// <param name="BuyWeight">Weight of the order rate.</param>
/// <param name="FollowerWeight">How much videos of followed stores are preferred.</param>
/// <param name="Lifetime">Days a video stays in circulation.</param>
/// <param name="VideosPerVisit">Videos watched in a visit.</param>
/// <param name="PriorViews">Views the prior of each rate is worth.</param>
/// <param name="PriorScore">Prior score.</param>
public sealed record VideoPlatform(
    string Code,
    string Name,
    BasisPoints Audience,
    ImmutableArray<Pieces> Pools,
    ImmutableArray<BasisPoints> Gates,
    BasisPoints FinishWeight,
    BasisPoints LikeWeight,
    BasisPoints ShareWeight,
    BasisPoints ClickWeight,
    BasisPoints BuyWeight,
    BasisPoints FollowerWeight,
    DayCount Lifetime,
    Pieces VideosPerVisit,
    Pieces PriorViews,
    BasisPoints PriorScore);

namespace Jiangshang.Marketplace.Simulation;

/// <summary>A pool's verdict on a video, with everything it counted (视频为什么停了).</summary>
/// <param name="Day">Day.</param>
/// <param name="Hour">Hour.</param>
/// <param name="Video">The video.</param>
/// <param name="Store">Its store.</param>
/// <param name="Pool">The pool, from 0.</param>
/// <param name="Granted">Views the pool grants.</param>
/// <param name="Views">Views in the pool.</param>
/// <param name="Finishes">Finished views in the pool.</param>
/// <param name="Likes">Likes in the pool.</param>
/// <param name="Shares">Shares in the pool.</param>
/// <param name="Clicks">Clicks in the pool.</param>
/// <param name="Orders">Paid orders in the pool.</param>
/// <param name="Score">The score reached.</param>
/// <param name="Gate">The score asked for; none in the last pool.</param>
/// <param name="Verdict">What followed.</param>
public readonly record struct VideoJudgement(
    Day Day,
    Hour Hour,
    VideoId Video,
    StoreId Store,
    Pieces Pool,
    Pieces Granted,
    Tally Views,
    Tally Finishes,
    Tally Likes,
    Tally Shares,
    Tally Clicks,
    Tally Orders,
    BasisPoints Score,
    BasisPoints? Gate,
    VideoVerdict Verdict);

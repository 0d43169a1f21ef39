namespace Jiangshang.Marketplace.ShortVideoFeed;

/// <summary>How viewers react to a video (观众反应): logits of finishing, liking, sharing and clicking.</summary>
/// <param name="FinishBase">Logit of finishing a middling video.</param>
/// <param name="FinishSlope">Finish logit from worst to best hook.</param>
/// <param name="LikeBase">Logit of liking.</param>
/// <param name="LikeSlope">Like logit from worst to best content.</param>
/// <param name="ShareBase">Logit of sharing.</param>
/// <param name="ShareSlope">Share logit from worst to best content.</param>
/// <param name="ClickBase">Logit of clicking the product after finishing.</param>
/// <param name="ClickSlope">Click logit from worst to best pitch.</param>
public sealed record VideoBehaviour(
    BasisPoints FinishBase,
    BasisPoints FinishSlope,
    BasisPoints LikeBase,
    BasisPoints LikeSlope,
    BasisPoints ShareBase,
    BasisPoints ShareSlope,
    BasisPoints ClickBase,
    BasisPoints ClickSlope);

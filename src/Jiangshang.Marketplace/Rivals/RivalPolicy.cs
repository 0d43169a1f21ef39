namespace Jiangshang.Marketplace.Rivals;

/// <summary>How a computer store decides (电脑对手的经营方式), and the reference strategies grades are measured by.</summary>
public enum RivalPolicy
{
    /// <summary>Cost plus a fixed markup; little promotion (成本加成).</summary>
    CostPlus,

    /// <summary>Undercuts the cheapest comparable offer (跟价).</summary>
    Follower,

    /// <summary>High price, high content quality, display and video (品牌).</summary>
    Brand,

    /// <summary>Adjusts bids by a PID controller on the budget and prunes what does not pay (数据驱动).</summary>
    DataDriven,

    /// <summary>Reference strategy of a beginner.</summary>
    Novice,

    /// <summary>Reference strategy of a competent student.</summary>
    Competent,

    /// <summary>Reference strategy of an expert.</summary>
    Expert,
}

namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>What the temptations (诱惑) cost and bring at first; the rules say what they cost later.</summary>
/// <param name="FakeOrderCost">Paid to the broker for one invented order (刷单).</param>
/// <param name="PraiseCash">Paid to a buyer for a five-star review (好评返现).</param>
/// <param name="PraiseUptake">Share of reviewers who take the cash and give five stars.</param>
/// <param name="OverClaimClick">Click utility of each over-claim.</param>
/// <param name="FakeDiscountBuy">Buying utility per unit of pretended discount.</param>
/// <param name="UnlabelledClick">Factor on κ when an advertisement hides that it is one.</param>
/// <param name="FraudMultiple">Times the goods' price a deceived buyer who complains is owed (消保法 55: three).</param>
/// <param name="FraudLeast">At least this much (消保法 55: 500 yuan).</param>
public sealed record TemptationTerms(
    Fen FakeOrderCost,
    Fen PraiseCash,
    BasisPoints PraiseUptake,
    BasisPoints OverClaimClick,
    BasisPoints FakeDiscountBuy,
    BasisPoints UnlabelledClick,
    Pieces FraudMultiple,
    Fen FraudLeast);

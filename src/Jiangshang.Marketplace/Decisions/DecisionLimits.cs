namespace Jiangshang.Marketplace.Decisions;

/// <summary>How far a store's decisions may go in a scenario (决策上限); what goes beyond is refused, and the limit named.</summary>
/// <param name="HighestPrice">Highest price of one piece, in shop, wholesale and second-hand trade.</param>
/// <param name="HighestBid">Highest bid for a click, or for a thousand impressions.</param>
/// <param name="HighestDailyBudget">Highest daily budget of a promotion.</param>
/// <param name="HighestHourFactor">Highest bid factor of an hour (分时折扣); the lowest is 0.</param>
/// <param name="HighestAudiencePremium">Highest premium on a segment (人群溢价); the lowest is −1, which withdraws the bid there.</param>
/// <param name="HighestFreight">Highest freight of a kilogram.</param>
/// <param name="HighestThreshold">Highest order amount a threshold discount may begin at.</param>
/// <param name="MostStaff">Most people at one kind of work.</param>
/// <param name="MostPieces">Most pieces in one purchase or tier.</param>
/// <param name="MostInvented">Most invented trades bought at once.</param>
/// <param name="LargestGrant">Largest amount a teacher gives or takes at once.</param>
public sealed record DecisionLimits(
    Fen HighestPrice,
    Fen HighestBid,
    Fen HighestDailyBudget,
    BasisPoints HighestHourFactor,
    BasisPoints HighestAudiencePremium,
    Fen HighestFreight,
    Fen HighestThreshold,
    Headcount MostStaff,
    Pieces MostPieces,
    Pieces MostInvented,
    Fen LargestGrant);

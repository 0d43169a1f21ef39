namespace Jiangshang.Marketplace.TradeModes;

/// <summary>Terms of wholesale, peer trade and group buying (批发、二手、拼团) in a scenario.</summary>
/// <param name="WholesaleBuyers">Business buyers in the world; 0 switches wholesale off.</param>
/// <param name="RequestChance">Chance a day that a business buyer asks for quotations (询价单).</param>
/// <param name="RequestSmallest">Fewest pieces asked for.</param>
/// <param name="RequestLargest">Most pieces asked for.</param>
/// <param name="MixedChance">Chance that a buyer asks for a second product in the same batch (混批).</param>
/// <param name="QuoteDays">Days a request stays open.</param>
/// <param name="SampleChance">Chance that a new business buyer orders a sample first.</param>
/// <param name="WholesalePrice">What business buyers are ready to pay a piece, relative to the reference price.</param>
/// <param name="PeerBuyersPerDay">Mean interested buyers a day of one peer-trade item.</param>
/// <param name="PeerOffer">Mean opening offer relative to the asking price.</param>
/// <param name="PeerFee">Seller fee of peer trade.</param>
/// <param name="GroupSize">People needed for a group.</param>
/// <param name="GroupClock">Ticks a group has to fill.</param>
/// <param name="GroupPull">Chance that a buyer who could buy alone joins or opens a group at the group price.</param>
public sealed record TradeModeTerms(
    Headcount WholesaleBuyers,
    BasisPoints RequestChance,
    Pieces RequestSmallest,
    Pieces RequestLargest,
    BasisPoints MixedChance,
    DayCount QuoteDays,
    BasisPoints SampleChance,
    BasisPoints WholesalePrice,
    BasisPoints PeerBuyersPerDay,
    BasisPoints PeerOffer,
    BasisPoints PeerFee,
    Headcount GroupSize,
    Ticks GroupClock,
    BasisPoints GroupPull);

namespace Jiangshang.Marketplace.Determinism;

/// <summary>What a random draw is for. Part of the generator's key, so that adding a use never moves another.</summary>
internal enum DrawPurpose : uint
{
    Consumer = 1,
    VisitCount = 2,
    Visit = 3,
    Slot = 4,
    Checkout = 5,
    Exploration = 6,
    Delivery = 7,
    AfterSale = 8,
    Enforcement = 9,
    Rival = 10,
    Video = 11,
    Wholesale = 12,
    PeerTrade = 13,
    Generation = 14,
    Promoter = 15,
    Clock = 16,
}

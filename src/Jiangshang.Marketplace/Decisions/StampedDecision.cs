namespace Jiangshang.Marketplace.Decisions;

/// <summary>A decision with when and whose it is. Decisions of one tick apply in the order store, then sequence.</summary>
/// <param name="Day">Day on which it takes effect.</param>
/// <param name="Hour">Tick at whose beginning it takes effect.</param>
/// <param name="Store">Whose it is; −1 for the teacher.</param>
/// <param name="Sequence">Rising within a store's tick.</param>
/// <param name="Decision">What is decided.</param>
public sealed record StampedDecision(Day Day, Hour Hour, StoreId Store, DecisionSequence Sequence, Decision Decision);

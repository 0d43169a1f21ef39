namespace Jiangshang.Marketplace.Simulation;

/// <summary>A purchase wish in a tick, before it is committed: put in the cart, perhaps ordered, perhaps paid.</summary>
internal readonly record struct CartEvent(int Visit, int Slot, byte Pieces, bool Orders, bool Pays, bool InGroup);

namespace Jiangshang.Marketplace.Simulation;

/// <summary>A click in a tick, before it is committed. A negative slot is a video's product click.</summary>
internal readonly record struct ClickEvent(int Visit, int Slot, byte Dwell, bool Inquires);

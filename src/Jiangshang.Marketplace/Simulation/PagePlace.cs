namespace Jiangshang.Marketplace.Simulation;

/// <summary>A page as one segment sees it, taken apart.</summary>
internal readonly record struct PagePlace(int Page, int Segment, Channel Channel);

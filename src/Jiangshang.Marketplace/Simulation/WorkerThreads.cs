namespace Jiangshang.Marketplace.Simulation;

/// <summary>How many workers may simulate a tick. Never part of the result.</summary>
/// <param name="Value">From 1.</param>
public readonly record struct WorkerThreads(int Value)
{
    public static WorkerThreads One => new(1);
}

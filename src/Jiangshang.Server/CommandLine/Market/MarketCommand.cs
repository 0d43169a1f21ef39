using System.CommandLine;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>jiangshang market</c>: run, replay, compare and explain markets from the shell. Formats in docs/market/.</summary>
internal static class MarketCommand
{
    public static Command Create() => new("market", "仿真市场：运行、回放、反事实、解释 / the simulated market")
    {
        SimulateCommand.Create(),
        ReplayCommand.Create(),
        WhatIfCommand.Create(),
        ExplainCommand.Create(),
        HashCommand.Create(),
        RealismCommand.Create(),
    };
}

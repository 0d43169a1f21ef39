using System.CommandLine;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>jiangshang market</c>: run, replay, compare and explain markets from the shell. Formats in docs/market/.</summary>
internal static class MarketCommand
{
    public static Command Create(CommandLanguage language) => new("market", language["仿真市场：运行、回放、反事实、解释", "the simulated market: run, replay, compare, explain"])
    {
        SimulateCommand.Create(language),
        ReplayCommand.Create(language),
        WhatIfCommand.Create(language),
        ExplainCommand.Create(language),
        HashCommand.Create(language),
        RealismCommand.Create(language),
    };
}

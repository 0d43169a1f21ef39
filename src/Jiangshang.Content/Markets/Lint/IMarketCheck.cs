namespace Jiangshang.Content.Markets.Lint;

/// <summary>One thing a scenario's content must hold to, beyond what makes it loadable.</summary>
public interface IMarketCheck
{
    /// <summary>Number of the check, for machines, as M001.</summary>
    string Id { get; }

    /// <summary>Everything that breaks it.</summary>
    IEnumerable<MarketContentFault> Check(MarketContent content);
}

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>Posts money. Every posting debits one account and credits another of the same store, so each store's accounts sum to zero.</summary>
internal sealed class Ledger
{
    private readonly MarketWorld _world;

    public Ledger(MarketWorld world) => _world = world;

    public ref long this[int store, StoreAccount account] => ref _world.State.Accounts[(store * DailyHistory.AccountCount) + (int)account];

    /// <summary>Moves an amount: debit grows, credit shrinks.</summary>
    public void Post(int store, StoreAccount debit, StoreAccount credit, long amount)
    {
        this[store, debit] += amount;
        this[store, credit] -= amount;
    }
}

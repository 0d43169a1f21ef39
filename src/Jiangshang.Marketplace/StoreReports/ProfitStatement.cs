namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// A store's profit statement (利润表) from its accounts. It reconciles to the fen: cash + escrow + inventory = capital + deposits + profit.
/// </summary>
/// <param name="Sales">Goods sold and kept, refunds deducted.</param>
/// <param name="FreightIncome">Freight charged to buyers.</param>
/// <param name="CostOfGoods">Cost of goods sold, losses included.</param>
/// <param name="Fulfilment">Carriers and packaging.</param>
/// <param name="Promotion">Keyword and display advertising and commission.</param>
/// <param name="PlatformFee">Technical service fee.</param>
/// <param name="Wages">Wages.</param>
/// <param name="Penalties">Fines, compensation and what was spent on temptations.</param>
/// <param name="Profit">What remains.</param>
/// <param name="Unreconciled">Assets less capital, deposits and profit; always zero.</param>
public sealed record ProfitStatement(
    Fen Sales, Fen FreightIncome, Fen CostOfGoods, Fen Fulfilment, Fen Promotion, Fen PlatformFee, Fen Wages, Fen Penalties, Fen Profit, Fen Unreconciled)
{
    public static ProfitStatement Of(MarketRun run, StoreId store)
    {
        Fen Balance(StoreAccount account) => new(run.World.Ledger[store.Index, account]);
        var sales = -Balance(StoreAccount.Sales) - Balance(StoreAccount.Refunds);
        var freight = -Balance(StoreAccount.FreightIncome);
        var goods = Balance(StoreAccount.CostOfGoods) + Balance(StoreAccount.GoodsLost);
        var fulfilment = Balance(StoreAccount.Freight) + Balance(StoreAccount.Packaging);
        var promotion = Balance(StoreAccount.KeywordAds) + Balance(StoreAccount.DisplayAds) + Balance(StoreAccount.Commission);
        var fee = Balance(StoreAccount.PlatformFee);
        var wages = Balance(StoreAccount.Wages);
        var penalties = Balance(StoreAccount.Fines) + Balance(StoreAccount.Compensation) + Balance(StoreAccount.Illicit);
        var profit = sales + freight - goods - fulfilment - promotion - fee - wages - penalties;
        var assets = Balance(StoreAccount.Cash) + Balance(StoreAccount.Escrow) + Balance(StoreAccount.Inventory);
        var claims = -Balance(StoreAccount.Capital) - Balance(StoreAccount.CustomerDeposits);
        return new ProfitStatement(sales, freight, goods, fulfilment, promotion, fee, wages, penalties, profit, assets - claims - profit);
    }
}

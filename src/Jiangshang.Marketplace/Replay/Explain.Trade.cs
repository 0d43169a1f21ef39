using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Explains requests for quotation, second-hand items and breaches of rules as they stand.</summary>
public static partial class Explain
{
    /// <summary>Who offered what for a request, and who won or why nobody did.</summary>
    public static Explanation Request(MarketRun run, RequestId request)
    {
        var world = run.World;
        var requests = world.State.Requests;
        var r = request.Index;
        if (r < 0 || r >= requests.Count)
        {
            return new Explanation([new ExplanationLine(Invariant($"没有编号为 {request} 的询价单。"), Invariant($"There is no request {request}."))]);
        }

        var lines = ImmutableArray.CreateBuilder<ExplanationLine>();
        var target = new Fen(requests.Target[r]);
        lines.Add(new ExplanationLine(
            Invariant($"第 {requests.PostedOn[r]} 天，采购商 {requests.Buyer[r]} 询价：{run.Scenario.Products[requests.Product[r]].Name} {requests.Pieces[r]} 件，第 {requests.ClosesOn[r]} 天截止，每件最多愿意付 {target} 元。"),
            Invariant($"On day {requests.PostedOn[r]} buyer {requests.Buyer[r]} asked for {requests.Pieces[r]} of {run.Scenario.Products[requests.Product[r]].Code}, closing on day {requests.ClosesOn[r]}, ready to pay {target} a piece.")));
        for (var quote = 0; quote < world.State.Quotes.Count; quote++)
        {
            if (world.State.Quotes.Request[quote] == r)
            {
                var price = new Fen(world.State.Quotes.UnitPrice[quote]);
                var code = MarketExport.StoreCode(run, world.State.Quotes.Store[quote]);
                lines.Add(new ExplanationLine(
                    Invariant($"网店 {code} 报价每件 {price} 元{(price > target ? "，超过采购商的预算" : "")}。"),
                    Invariant($"Store {code} quoted {price} a piece{(price > target ? ", beyond the buyer's means" : "")}.")));
            }
        }

        lines.Add(Outcome(run, r));
        return new Explanation(lines.ToImmutable());
    }

    /// <summary>The offers for a second-hand item against its floor.</summary>
    public static Explanation PeerItem(MarketRun run, PeerItemId item)
    {
        var items = run.World.State.PeerItems;
        var i = item.Index;
        if (i < 0 || i >= items.Count)
        {
            return new Explanation([new ExplanationLine(Invariant($"没有编号为 {item} 的二手商品。"), Invariant($"There is no second-hand item {item}."))]);
        }

        var (asking, floor, best) = (new Fen(items.Asking[i]), new Fen(items.Floor[i]), new Fen(items.BestOffer[i]));
        var outcome = items.Sold[i] != 0
            ? (Chinese: Invariant($"以 {new Fen(items.SoldFor[i])} 元卖出，货款由平台担保，收货后到账"), English: Invariant($"sold for {new Fen(items.SoldFor[i])}, held by the platform until receipt"))
            : (Chinese: Invariant($"最高出价 {best} 元没有到底价 {floor} 元，还没卖出；可以接受还价，或降低底价"), English: Invariant($"the best offer {best} is below the floor {floor}: unsold; accept it or lower the floor"));
        return new Explanation(
        [
            new ExplanationLine(
                Invariant($"第 {items.OfferedOn[i]} 天发布，要价 {asking} 元，收到 {items.Offers[i]} 次还价：{outcome.Chinese}。"),
                Invariant($"Offered on day {items.OfferedOn[i]} for {asking}; {items.Offers[i]} offers so far: {outcome.English}.")),
        ]);
    }

    /// <summary>The rules a store breaks as it stands, found or not, and what was found so far.</summary>
    public static Explanation Breaches(MarketRun run, StoreId store)
    {
        var world = run.World;
        var lines = ImmutableArray.CreateBuilder<ExplanationLine>();
        foreach (var (rule, listing) in world.Rules.Breaches(store.Index))
        {
            var definition = run.Scenario.Rules[rule];
            var what = listing < 0 ? (Chinese: "全店", English: "the store") : (Chinese: Invariant($"商品 {listing}"), English: Invariant($"listing {listing}"));
            lines.Add(new ExplanationLine(
                Invariant($"{what.Chinese}违反 {world.Rules.Describe(rule)} 每天被查到的可能性 {definition.Detection.Value / 100.0:F0}%；查到扣 {definition.Points} 分、罚 {definition.Fine} 元{(definition.Delists ? "、下架" : "")}。法律规定：{definition.StatutoryRange}。"),
                Invariant($"Rule {definition.Code} is broken by {what.English}: found with {definition.Detection.Value / 100.0:F0} % a day, {definition.Points} points, fine {definition.Fine}{(definition.Delists ? ", taken down" : "")}.")));
        }

        var violations = world.State.Violations;
        for (var v = 0; v < violations.Count; v++)
        {
            if (violations.Store[v] == store.Index)
            {
                var definition = run.Scenario.Rules[violations.Rule[v]];
                lines.Add(new ExplanationLine(
                    Invariant($"第 {violations.Day[v]} 天查到违反 {world.Rules.Describe(violations.Rule[v])} 扣 {violations.Points[v]} 分，罚 {new Fen(violations.Fine[v])} 元；扣分在 {definition.PointsLast} 天内拖低搜索排名。"),
                    Invariant($"Day {violations.Day[v]}: found breaking {definition.Code}, {violations.Points[v]} points, fine {new Fen(violations.Fine[v])}; the points lower the search rank for {definition.PointsLast} days.")));
            }
        }

        if (lines.Count == 0)
        {
            lines.Add(new ExplanationLine("没有违反任何规则，也没有被查处过。", "No rule is broken, and nothing was found so far."));
        }

        return new Explanation(lines.ToImmutable());
    }

    private static ExplanationLine Outcome(MarketRun run, int request)
    {
        var requests = run.World.State.Requests;
        var price = new Fen(requests.WonAt[request]);
        var winner = requests.WonBy[request] < 0 ? "" : MarketExport.StoreCode(run, requests.WonBy[request]);
        return (RequestOutcome)requests.Outcome[request] switch
        {
            RequestOutcome.Open => new ExplanationLine("还没有截止。", "It is still open."),
            RequestOutcome.NoOffer => new ExplanationLine("没有人中标：没有报价或批发价在预算之内，或者起批量比采购量大。", "Nobody won: no quotation or tier price within the means, or the minimum order is larger."),
            RequestOutcome.SoldOut => new ExplanationLine(Invariant($"网店 {winner} 以每件 {price} 元报得最低，但库存不够，丢了这一单。"), Invariant($"Store {winner} offered least at {price}, but had too little in stock.")),
            RequestOutcome.Sample => new ExplanationLine(Invariant($"网店 {winner} 报得最低（每件 {price} 元）；采购商第一次打交道，先拿样品。"), Invariant($"Store {winner} offered least ({price}); the buyer is new to it and takes a sample first.")),
            RequestOutcome.Ordered => new ExplanationLine(Invariant($"网店 {winner} 以每件 {price} 元中标：预算之内的最低价，同价先报先得。"), Invariant($"Store {winner} won at {price} a piece: the lowest within the means, equal offers to the earlier.")),
        };
    }
}

using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Writes down in words what the kernel does with one visit.</summary>
internal readonly struct TellingTrace : IVisitTrace
{
    private readonly MarketRun _run;
    private readonly int _visit;
    private readonly ImmutableArray<ExplanationLine>.Builder _lines;

    public TellingTrace(MarketRun run, int visit, ImmutableArray<ExplanationLine>.Builder lines)
    {
        _run = run;
        _visit = visit;
        _lines = lines;
        Chunk = new VisitChunk();
    }

    public VisitChunk Chunk { get; }

    public void Looked(int slot, uint draw, bool clicked, bool goesOn)
    {
        const double Scale = 4_294_967_296.0;
        var place = (slot % MarketSize.Slots) + 1;
        var listing = _run.World.Pages.Ids[slot] >> 1;
        var isAd = _run.World.Pages.References[slot] >= 0;
        var chance = _run.World.Pages.Thresholds[slot] / Scale;
        _lines.Add(new ExplanationLine(
            Invariant($"看第 {place} 位：商品 {listing}（{Name(listing)}{(isAd ? "，广告" : "")}），点击概率 {chance:P2}，抽到 {draw / Scale:F4}，{(clicked ? "点击" : "没有点击")}；{(goesOn ? "继续看" : "离开页面")}。"),
            Invariant($"Looked at place {place}: listing {listing}{(isAd ? " (ad)" : "")}, click chance {chance:P2}, drew {draw / Scale:F4}: {(clicked ? "clicked" : "not clicked")}; {(goesOn ? "went on" : "left the page")}.")));
    }

    public void Weighed(int slot, int listing, float utility, float chance) => _lines.Add(new ExplanationLine(
        Invariant($"比较商品 {listing}（{Name(listing)}）：效用 {utility:F3}，加偶然 {chance:F3}，合计 {utility + chance:F3}。"),
        Invariant($"Weighed listing {listing}: utility {utility:F3} plus chance {chance:F3} is {utility + chance:F3}.")));

    public void Left(float chance) => _lines.Add(new ExplanationLine(
        Invariant($"不买的效用是 0，加偶然 {chance:F3}；商品要超过它才会加购。"),
        Invariant($"Leaving has utility 0 plus chance {chance:F3}; a listing must exceed it.")));

    public void Checkout(int slot, int pieces, float orderChance, bool orders, float payChance, bool pays) => _lines.Add(new ExplanationLine(
        Invariant($"加购 {pieces} 件；下单概率 {orderChance:P1}（运费、时效影响），{(orders ? "下单" : "放弃")}{(orders ? Invariant($"；付款概率 {payChance:P1}（客服响应影响），{(pays ? "付款" : "没有付款")}") : "")}。"),
        Invariant($"Put {pieces} in the cart; order chance {orderChance:P1} (fee, delivery): {(orders ? "ordered" : "gave up")}{(orders ? Invariant($"; pay chance {payChance:P1} (reply time): {(pays ? "paid" : "did not pay")}") : "")}.")));

    /// <summary>Says what became of the visit, lost sales included.</summary>
    public void Conclude()
    {
        if (Chunk.Carts.Count == 0)
        {
            _lines.Add(Chunk.Clicks.Count == 0
                ? new ExplanationLine("结果：没有点击任何商品。主图、价格、评分和位置决定点击。", "Outcome: clicked nothing. Image, price, rating and place decide clicks.")
                : new ExplanationLine("结果：看了商品但没有加购。详情页、价格、评价决定购买。", "Outcome: looked but did not buy. Page, price and reviews decide."));
            return;
        }

        var cart = Chunk.Carts.Span[0];
        var listing = _run.World.Pages.Ids[cart.Slot] >> 1;
        var stock = _run.World.State.StockPieces[(_run.World.State.Listings.Store[listing] * _run.World.Size.Products) + _run.World.State.Listings.Product[listing]];
        _lines.Add(cart.Orders && stock < cart.Pieces
            ? new ExplanationLine(Invariant($"结果：库存只有 {stock} 件，不够 {cart.Pieces} 件，这一单丢了。"), Invariant($"Outcome: only {stock} in stock for {cart.Pieces} wanted; the sale was lost."))
            : new ExplanationLine(cart.Pays ? "结果：成交。" : "结果：没有成交。", cart.Pays ? "Outcome: sold." : "Outcome: not sold."));
    }

    private string Name(int listing) => Invariant($"{_run.World.State.Titles[listing]} {new Fen(_run.World.EffectivePrice(listing))} 元，访问 {_run.World.Plan.Number[_visit]}");
}

using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Writes down in words what the kernel does with one visit.</summary>
internal readonly struct TellingTrace : IVisitTrace
{
    private const double Scale = 4_294_967_296.0;
    private readonly MarketRun _run;
    private readonly int _visit;
    private readonly ImmutableArray<ExplanationLine>.Builder _lines;
    private readonly List<(int Listing, float Utility, float Chance)> _weighed = [];

    public TellingTrace(MarketRun run, int visit, ImmutableArray<ExplanationLine>.Builder lines)
    {
        _run = run;
        _visit = visit;
        _lines = lines;
        Chunk = new VisitChunk();
    }

    public VisitChunk Chunk { get; }

    private int Consumer => _run.World.Plan.Consumer[_visit];

    private Channel Channel => _run.World.Size.ChannelOf(_run.World.Plan.Page[_visit] / _run.World.Size.Segments);

    public void Looked(int slot, uint draw, bool clicked, bool goesOn)
    {
        var world = _run.World;
        var place = (slot % MarketSize.Slots) + 1;
        var pageOfSegment = slot / MarketSize.Slots;
        var listing = world.Pages.Ids[slot] >> 1;
        var isAd = world.Pages.References[slot] >= 0;
        var chance = world.Pages.Thresholds[slot] / Scale;
        var (name, english) = ShopperWords.Listing(_run, listing);
        var why = ShopperWords.Sum(UtilityReasons.Click(world, Channel, pageOfSegment / world.Size.Segments, listing, pageOfSegment % world.Size.Segments));
        _lines.Add(new ExplanationLine(
            Invariant($"看到第 {place} 位：{name}{(isAd ? "，标着“广告”" : "")}。点击的可能性 {chance:P2}（{why.Chinese}{(isAd ? "；广告标签再打折" : "")}），这次抽到 {draw / Scale:F4}，{(clicked ? "比它小，点了" : "比它大，没点")}；{(goesOn ? "接着往下看" : "不看了，离开这一页")}。"),
            Invariant($"Looked at place {place}: {english}{(isAd ? ", labelled as an ad" : "")}. Click chance {chance:P2} ({why.English}{(isAd ? "; less under the label" : "")}), drew {draw / Scale:F4}: {(clicked ? "clicked" : "not clicked")}; {(goesOn ? "went on" : "left the page")}.")));
    }

    public void Watched(int video, RandomBlock draw, bool clicked)
    {
        var chances = _run.World.Videos.ChancesOf(video);
        var (name, english) = ShopperWords.Listing(_run, _run.World.State.Videos.Listing[video]);
        var finished = draw.First < chances.Finish;
        var (likes, shares) = (draw.Second < chances.Like, draw.Third < chances.Share);
        _lines.Add(new ExplanationLine(
            Invariant($"刷到视频 {video}，卖{name}。看完的可能性 {chances.Finish / Scale:P1}（开头决定）：{(finished ? "看完了" : "没看完就划走")}；点赞 {chances.Like / Scale:P1}、转发 {chances.Share / Scale:P1}（内容决定）：{(likes ? "点赞" : "没点赞")}，{(shares ? "转发" : "没转发")}；看完后点商品的可能性 {chances.Click / Scale:P1}（讲解决定）：{(clicked ? "点了" : "没点")}。"),
            Invariant($"Was shown video {video} for {english}. Finishing {chances.Finish / Scale:P1} (hook): {(finished ? "finished" : "swiped on")}; like {chances.Like / Scale:P1}, share {chances.Share / Scale:P1} (content): {(likes ? "liked" : "no like")}, {(shares ? "shared" : "not shared")}; clicking the product once finished {chances.Click / Scale:P1} (pitch): {(clicked ? "clicked" : "not clicked")}.")));
    }

    public void Weighed(int slot, int listing, float utility, float chance)
    {
        _weighed.Add((listing, utility, chance));
        var (name, english) = ShopperWords.Listing(_run, listing);
        var why = ShopperWords.Sum(UtilityReasons.Buy(_run.World, Channel, Consumer, listing));
        _lines.Add(new ExplanationLine(
            Invariant($"比较{name}：想买的程度 {utility:F2}（{why.Chinese}），加上一时的心情 {chance:F2}，共 {utility + chance:F2}。"),
            Invariant($"Weighed {english}: wish {utility:F2} ({why.English}) plus the moment's mood {chance:F2} is {utility + chance:F2}.")));
    }

    public void Left(float chance) => _lines.Add(new ExplanationLine(
        Invariant($"“不买”的程度是 0，加上一时的心情 {chance:F2}；商品的总分要超过 {chance:F2} 才会加购。"),
        Invariant($"Not buying counts 0 plus the moment's mood {chance:F2}; a listing must exceed it.")));

    public void Checkout(int slot, int pieces, float orderChance, bool orders, float payChance, bool pays) => _lines.Add(new ExplanationLine(
        Invariant($"加购 {pieces} 件。下单的可能性 {orderChance:P1}（运费越高、到货越慢越低）：{(orders ? "下单了" : "放弃了购物车")}{(orders ? Invariant($"；付款的可能性 {payChance:P1}（客服回复越慢越低）：{(pays ? "付款了" : "没有付款")}") : "")}。"),
        Invariant($"Put {pieces} in the cart. Order chance {orderChance:P1} (freight, delivery time): {(orders ? "ordered" : "abandoned the cart")}{(orders ? Invariant($"; pay chance {payChance:P1} (reply time): {(pays ? "paid" : "did not pay")}") : "")}.")));

    /// <summary>Says what became of the visit, lost sales included.</summary>
    public void Conclude()
    {
        var carts = Chunk.Carts.Span;
        if (carts.Length == 0)
        {
            _lines.Add(Chunk.Clicks.Count == 0
                ? new ExplanationLine("结果：一个商品也没点。能不能被点，看主图、价格、评分、销量和位置。", "Outcome: clicked nothing. Image, price, rating, sales and place decide clicks.")
                : new ExplanationLine("结果：看了商品但没有加购，没有一个超过“不买”。可以改进详情页、价格和评价。", "Outcome: looked but did not buy: nothing exceeded leaving. Page, price and reviews decide."));
            return;
        }

        foreach (var cart in carts)
        {
            Conclude(cart);
        }
    }

    private void Conclude(CartEvent cart)
    {
        var world = _run.World;
        var chosen = cart.Slot < 0 ? world.State.Videos.Listing[-1 - cart.Slot] : world.Pages.Ids[cart.Slot] >> 1;
        foreach (var (listing, utility, chance) in _weighed)
        {
            if (listing != chosen)
            {
                _lines.Add(LossTo(listing, utility + chance, chosen));
            }
        }

        var stock = world.State.StockPieces[(world.State.Listings.Store[chosen] * world.Size.Products) + world.State.Listings.Product[chosen]];
        _lines.Add(cart.Orders && stock < cart.Pieces
            ? new ExplanationLine(Invariant($"结果：库存只有 {stock} 件，不够 {cart.Pieces} 件，这一单丢了。要早些补货。"), Invariant($"Outcome: only {stock} in stock for {cart.Pieces} wanted; the sale was lost. Restock earlier."))
            : cart.Pays ? new ExplanationLine("结果：成交。", "Outcome: sold.")
            : cart.Orders ? new ExplanationLine("结果：没有成交：下了单却没有付款。客服回复快一些，付款的人会多一些。", "Outcome: not sold: ordered but not paid. Quicker replies make more people pay.")
            : new ExplanationLine("结果：没有成交：放弃了购物车。运费低一些、到货快一些，下单的人会多一些。", "Outcome: not sold: the cart was abandoned. Cheaper freight and quicker delivery help."));
    }

    /// <summary>Why one compared listing lost to the chosen one: where it is most behind.</summary>
    private ExplanationLine LossTo(int listing, float total, int chosen)
    {
        var (channel, consumer) = (Channel, Consumer);
        var own = UtilityReasons.Buy(_run.World, channel, consumer, listing);
        var theirs = UtilityReasons.Buy(_run.World, channel, consumer, chosen);
        var behind = own.Zip(theirs, (a, b) => new Reason(a.Chinese, a.English, a.Value - b.Value)).ToList();
        var why = ShopperWords.Sum(behind);
        var best = _weighed.First(candidate => candidate.Listing == chosen);
        return new ExplanationLine(
            Invariant($"商品 {listing} 输给了商品 {chosen}：总分 {total:F2} 对 {best.Utility + best.Chance:F2}；各项差距：{(why.Chinese.Length == 0 ? "没有，只是心情" : why.Chinese)}。"),
            Invariant($"Listing {listing} lost to listing {chosen}: {total:F2} against {best.Utility + best.Chance:F2}; by reasons: {(why.English.Length == 0 ? "none, only the mood" : why.English)}."));
    }
}

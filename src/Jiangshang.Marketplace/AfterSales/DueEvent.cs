namespace Jiangshang.Marketplace.AfterSales;

/// <summary>What happens to an order on a later day (到期事件).</summary>
internal enum DueEvent : byte
{
    Deliver,
    Confirm,
    Review,
    RequestReturn,
    AnswerReturn,
    GoodsBack,
    Rule,
}

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// A store's service level (客服服务水平). A conversation is one buyer's with the store on one day. Ratios are ten-thousandths; a ratio with nothing
/// to divide by is none.
/// </summary>
/// <param name="Inquirers">咨询人数: each person once in the period.</param>
/// <param name="Rounds">Rounds of all conversations.</param>
/// <param name="FirstResponse">首次响应时间: mean over conversations answered, first message to first answer.</param>
/// <param name="AverageResponse">平均响应时间: mean over rounds answered.</param>
/// <param name="PromptRate">三分钟响应率: rounds answered within the limit ÷ rounds.</param>
/// <param name="ReplyRate">回复率: rounds answered ÷ rounds.</param>
/// <param name="InquiryConversion">询单转化率: inquirers who paid on the day they asked or the next ÷ inquirers.</param>
public sealed record ServiceFigures(
    Tally Inquirers,
    Tally Rounds,
    ReplySeconds? FirstResponse,
    ReplySeconds? AverageResponse,
    BasisPoints? PromptRate,
    BasisPoints? ReplyRate,
    BasisPoints? InquiryConversion)
{
    /// <summary>The figures of conversations, each one buyer's of one day, and of the orders.</summary>
    public static ServiceFigures Of(IEnumerable<(ConsumerId Consumer, Day Day, IReadOnlyList<ChatMessage> Messages)> conversations, IReadOnlyCollection<PaymentEvent> orders, ReplySeconds promptLimit)
    {
        var talks = conversations.Select(talk => (talk.Consumer, talk.Day, Rounds: ChatRound.Of(talk.Messages))).Where(talk => !talk.Rounds.IsEmpty).ToList();
        var rounds = talks.SelectMany(talk => talk.Rounds).ToList();
        var first = talks.Where(talk => talk.Rounds[0].Answer is not null).Select(talk => (long)talk.Rounds[0].Answer!.Value.Value).ToList();
        var answers = rounds.Where(round => round.Answer is not null).Select(round => (long)round.Answer!.Value.Value).ToList();
        var paid = orders.Where(order => order.IsPaid).Select(order => (order.Consumer, order.Day.Value)).ToHashSet();
        var inquirers = talks.GroupBy(talk => talk.Consumer).ToList();
        var converted = inquirers.Count(person => person.Any(talk => paid.Contains((person.Key, talk.Day.Value)) || paid.Contains((person.Key, talk.Day.Value + 1))));
        return new ServiceFigures(
            new Tally(inquirers.Count),
            new Tally(rounds.Count),
            Mean(first),
            Mean(answers),
            Ratios.Of(answers.Count(answer => answer <= promptLimit.Value), rounds.Count),
            Ratios.Of(answers.Count, rounds.Count),
            Ratios.Of(converted, inquirers.Count));
    }

    private static ReplySeconds? Mean(List<long> seconds) => seconds.Count == 0 ? null : new ReplySeconds((int)Rounding.HalfUp(seconds.Sum(), seconds.Count));
}

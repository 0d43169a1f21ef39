namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// A round of a conversation (一个回合): from the first message that waits for an answer to the answer. Further messages while the buyer waits
/// belong to the round; its clock runs from the first.
/// </summary>
/// <param name="Asked">When the buyer began to wait.</param>
/// <param name="Answer">How long until the answer; none if there was none.</param>
public readonly record struct ChatRound(Tally Asked, ReplySeconds? Answer)
{
    /// <summary>The rounds of one buyer's conversation in order of time; messages of the same second: the buyer's first.</summary>
    public static ImmutableArray<ChatRound> Of(IEnumerable<ChatMessage> messages)
    {
        var rounds = ImmutableArray.CreateBuilder<ChatRound>();
        Tally? waiting = null;
        foreach (var message in messages.OrderBy(message => message.Second.Value).ThenBy(message => message.IsBuyer ? 0 : 1))
        {
            if (message.IsBuyer)
            {
                waiting ??= message.Second;
            }
            else if (waiting is { } asked)
            {
                rounds.Add(new ChatRound(asked, new ReplySeconds((int)(message.Second.Value - asked.Value))));
                waiting = null;
            }
        }

        if (waiting is { } unanswered)
        {
            rounds.Add(new ChatRound(unanswered, null));
        }

        return rounds.ToImmutable();
    }
}

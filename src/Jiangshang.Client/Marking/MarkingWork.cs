using Jiangshang.Contracts.Marking;

namespace Jiangshang.Client.Marking;

/// <summary>One piece of work and the queue it stands in.</summary>
public sealed record MarkingWork(MarkingView View, IReadOnlyList<MarkingCard> Queue)
{
    /// <summary>The attempt so many places on; null when the queue ends there.</summary>
    public Guid? Neighbour(int step)
    {
        var here = Queue.ToList().FindIndex(card => card.Attempt == View.Card.Attempt);
        var goal = here + step;
        return here >= 0 && goal >= 0 && goal < Queue.Count ? Queue[goal].Attempt : null;
    }
}

namespace Jiangshang.Marketplace.Replay;

/// <summary>The decision at which a replay stopped, and why.</summary>
/// <param name="Position">Its position in the list, from 0.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Rejection">Why the world refused it.</param>
public sealed record ReplayStop(DecisionSequence Position, StampedDecision Decision, DecisionRejection Rejection);

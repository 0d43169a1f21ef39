namespace Jiangshang.School.Decisions;

/// <summary>A decision that waits for its second person, with the name of who proposed it.</summary>
public sealed record WaitingDecision(DecisionRow Decision, string ProposedBy);

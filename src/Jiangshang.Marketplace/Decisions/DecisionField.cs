namespace Jiangshang.Marketplace.Decisions;

/// <summary>One field of a decision.</summary>
internal sealed record DecisionField(string Name, FieldKind Kind);

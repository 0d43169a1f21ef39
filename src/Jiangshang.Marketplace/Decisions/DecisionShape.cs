namespace Jiangshang.Marketplace.Decisions;

/// <summary>One kind of decision as data: its fields and both directions between record and values.</summary>
internal sealed record DecisionShape(
    string Name,
    Type Type,
    ImmutableArray<DecisionField> Fields,
    Func<Decision, object[]> Take,
    Func<object[], Decision> Build);

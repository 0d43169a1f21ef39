namespace Jiangshang.Content.DemoSchools;

/// <summary>What teachers write under work, by how well it was done, and beside decisions on certificates; and why students object to a mark.</summary>
public sealed record DemoComments(
    IReadOnlyList<string> Strong,
    IReadOnlyList<string> Fair,
    IReadOnlyList<string> Weak,
    IReadOnlyList<string> Observed,
    IReadOnlyList<string> Overrides,
    IReadOnlyList<string> Revoked,
    IReadOnlyList<string> Rejected,
    IReadOnlyList<string> Verified,
    IReadOnlyList<string> Appeals);

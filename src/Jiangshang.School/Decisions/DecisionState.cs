namespace Jiangshang.School.Decisions;

public enum DecisionState
{
    /// <summary>A second person has not confirmed it yet; it has no effect.</summary>
    Proposed,
    InForce,

    /// <summary>The second person did not agree; it never had an effect.</summary>
    Refused,
}

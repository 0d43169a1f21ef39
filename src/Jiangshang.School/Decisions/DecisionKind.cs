namespace Jiangshang.School.Decisions;

/// <summary>What a person decides in place of the rules, or upon them.</summary>
public enum DecisionKind
{
    /// <summary>A requirement counts as attained, or as not attained, whatever the evidence says.</summary>
    Override,

    /// <summary>The standing override of a requirement speaks no more.</summary>
    Withdrawal,

    /// <summary>The student graduates, or does not (毕业认定).</summary>
    Graduation,
}

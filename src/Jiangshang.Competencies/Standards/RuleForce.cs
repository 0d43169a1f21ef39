namespace Jiangshang.Competencies.Standards;

/// <summary>How strongly the document asks: only a mandatory rule can keep a student from graduating.</summary>
public enum RuleForce
{
    /// <summary>必须.</summary>
    Mandatory,

    /// <summary>鼓励.</summary>
    Encouraged,

    /// <summary>自愿.</summary>
    Voluntary,
}

namespace Jiangshang.Competencies.Standards;

/// <summary>Where a piece of evidence (证据) gets its weight from. Kinds are never mixed silently: a criterion names those it accepts.</summary>
public enum EvidenceKind
{
    /// <summary>A scorer measured the work itself (测量方式).</summary>
    Measured,

    /// <summary>A person marked the work against a rubric (评价方式).</summary>
    Judged,

    /// <summary>A teacher observed behaviour over time.</summary>
    Observed,

    /// <summary>Team mates assessed each other.</summary>
    Peer,

    /// <summary>A verified certificate says so.</summary>
    Certificate,

    /// <summary>A responsible person decided otherwise and gave the reason.</summary>
    Override,
}

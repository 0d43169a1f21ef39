namespace Jiangshang.Competencies.Attainment;

/// <summary>The band (达成等级) a student has reached in one requirement, from the lowest.</summary>
public enum AttainmentLevel
{
    /// <summary>No evidence yet (未开始).</summary>
    NotStarted,

    /// <summary>Evidence, but the criteria are not met (培养中).</summary>
    InTraining,

    /// <summary>The criteria are met (达成).</summary>
    Attained,

    /// <summary>Met, and every criterion that met it reached its excellent value (优秀).</summary>
    Excellent,
}

namespace Jiangshang.Competencies.Standards;

/// <summary>The document's division of its requirements.</summary>
public enum RequirementGroup
{
    /// <summary>德育要求.</summary>
    Moral,

    /// <summary>通用职业能力.</summary>
    General,

    /// <summary>专业核心能力.</summary>
    Core,

    /// <summary>专业（技能）方向能力: only those of the student's own specialization count.</summary>
    Specialized,
}

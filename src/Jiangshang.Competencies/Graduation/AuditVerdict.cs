namespace Jiangshang.Competencies.Graduation;

/// <summary>The conclusion (审核结论).</summary>
public enum AuditVerdict
{
    /// <summary>Nothing stands against graduation (准予毕业).</summary>
    Cleared,

    /// <summary>Something is missing; every missing thing is a blocking finding (暂缓毕业).</summary>
    NotCleared,
}

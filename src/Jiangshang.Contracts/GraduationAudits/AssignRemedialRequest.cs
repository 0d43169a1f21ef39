namespace Jiangshang.Contracts.GraduationAudits;

/// <summary>Assigns the remedial tasks that the plan names, for these students; tasks already open for them are not given twice.</summary>
public sealed record AssignRemedialRequest(IReadOnlyList<Guid> Students);

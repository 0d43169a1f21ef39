namespace Jiangshang.Contracts.GraduationAudits;

public sealed record AssignRemedialResult(int Students, int Tasks);

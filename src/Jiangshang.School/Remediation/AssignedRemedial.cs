namespace Jiangshang.School.Remediation;

/// <summary>How many tasks were given, to how many students.</summary>
public sealed record AssignedRemedial(int Students, int Tasks);

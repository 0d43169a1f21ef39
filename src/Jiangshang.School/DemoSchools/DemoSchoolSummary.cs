namespace Jiangshang.School.DemoSchools;

/// <summary>How much a demo school holds.</summary>
public sealed record DemoSchoolSummary(int Students, int Staff, int Attempts, int Evidence, int Certificates);

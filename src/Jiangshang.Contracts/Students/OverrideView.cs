using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>A person's decision in place of the rules that speaks now.</summary>
/// <param name="By">A name.</param>
/// <param name="Until">The last day it speaks; null without an end.</param>
public sealed record OverrideView(RequirementCode Requirement, bool Attained, string Reason, string By, DateTimeOffset At, DateOnly? Until);

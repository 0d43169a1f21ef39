using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Attempts;

/// <summary>What a student is told before starting the clock.</summary>
/// <param name="TriesLeft">Including the one about to begin.</param>
/// <param name="Practice">A task of the same workshop that can be practised; null when there is none.</param>
public sealed record StartRules(int TriesLeft, int TriesAllowed, TaskCode? Practice);

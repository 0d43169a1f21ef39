using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Attempts;

/// <summary>What a student should know before starting the clock.</summary>
/// <param name="Counts">What has to be reached.</param>
/// <param name="TriesLeft">Including the one about to begin.</param>
/// <param name="Practice">A task of the same kind to practise with; null when there is none.</param>
public sealed record StartRulesView(Wording Counts, int TriesLeft, int TriesAllowed, TaskCode? Practice);

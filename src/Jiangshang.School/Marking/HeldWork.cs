using Jiangshang.Competencies.Measures;
using Jiangshang.School.Attempts;

namespace Jiangshang.School.Marking;

/// <summary>Work that no scorer could read, as a teacher sees it.</summary>
/// <param name="Reason">Why it is here.</param>
/// <param name="Raw">What is in its journal, an entry a line, as it arrived.</param>
/// <param name="IsCut">Whether <paramref name="Raw"/> is only the beginning.</param>
/// <param name="DueAt">Until when its assignment may be worked on; null for practice.</param>
public sealed record HeldWork(AttemptResult Work, Wording Reason, string Raw, bool IsCut, DateTimeOffset? DueAt);

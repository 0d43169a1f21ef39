using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Attempts;

namespace Jiangshang.Contracts.Marking;

/// <summary>Work whose record could not be read, for the teacher who decides what becomes of it.</summary>
/// <param name="Reason">Why it is here.</param>
/// <param name="Raw">What is in its journal, an entry a line, as it arrived.</param>
/// <param name="IsCut">Whether <paramref name="Raw"/> is only the beginning.</param>
/// <param name="IsOpen">Whether it still waits for the decision.</param>
/// <param name="DueAt">Until when its assignment may be worked on; null for practice.</param>
public sealed record HeldWorkView(
    MarkingCard Card, Wording Reason, string Raw, bool IsCut, bool IsOpen, DateTimeOffset? DueAt, string? Comment, IReadOnlyList<ArtefactView> Artefacts);

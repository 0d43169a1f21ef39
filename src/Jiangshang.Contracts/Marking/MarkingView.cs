using System.Text.Json;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Attempts;

namespace Jiangshang.Contracts.Marking;

/// <summary>The work on the left, the rubric on the right.</summary>
/// <param name="Rubric">The workshop's own <c>Rubric</c> as JSON.</param>
/// <param name="Markings">What was saved of this attempt, oldest first.</param>
/// <param name="Position">Its place in the queue, from 1; <paramref name="Remaining"/> counts what is left including it.</param>
/// <param name="Previous">The attempt before it in the queue, <paramref name="Next"/> the one after; null where the queue ends.</param>
public sealed record MarkingView(MarkingCard Card, JsonElement Rubric, Wording Brief, string Answer, IReadOnlyList<ArtefactView> Artefacts, int Position, int Remaining, Guid? Previous, Guid? Next, IReadOnlyList<string> ReusableComments, IReadOnlyList<AttemptResultView> EarlierRevisions, IReadOnlyList<PastMarkingView> Markings);

using Jiangshang.School.Attempts;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.Marking;

/// <summary>One piece of work on the marker's desk.</summary>
/// <param name="Markings">What was saved of this attempt, oldest first; empty while nobody has marked it.</param>
/// <param name="EarlierRevisions">What was handed in and marked before it, oldest first.</param>
public sealed record MarkingCase(
    AttemptResult Work,
    Rubric Rubric,
    string Answer,
    MarkingPlace Place,
    IReadOnlyList<string> ReusableComments,
    IReadOnlyList<AttemptResult> EarlierRevisions,
    IReadOnlyList<PastMarking> Markings)
{
    public TaskEdition Task => Work.Task;
}

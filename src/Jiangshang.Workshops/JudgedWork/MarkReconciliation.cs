using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>What follows from two assessors' marks of one submission (双评): their mean, or a moderator's work.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Agreed), "agreed")]
[JsonDerivedType(typeof(NeedsModeration), "needsModeration")]
public abstract record MarkReconciliation
{
    private MarkReconciliation()
    {
    }

    /// <summary>Compares two complete markings; neither assessor counts more, and their order changes nothing but the columns shown.</summary>
    public static MarkReconciliation Of(JudgedWorkTask task, RubricMarks first, RubricMarks second) =>
        DoubleMarking.Reconcile(task, first, second);

    /// <summary>Within the tolerance: the mean of both, criterion by criterion.</summary>
    public sealed record Agreed(ScoreSheet Sheet) : MarkReconciliation;

    /// <summary>Too far apart (复核): a moderator marks again, with these differences before him.</summary>
    public sealed record NeedsModeration(Score First, Score Second, IReadOnlyList<MarkDifference> Differences) : MarkReconciliation;
}

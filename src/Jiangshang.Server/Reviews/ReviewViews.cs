using System.Text.Json;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Reviews;
using Jiangshang.School.Reviews;
using Jiangshang.Server.Views;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Typing.Plausibility;
using ReviewDecision = Jiangshang.Contracts.Reviews.ReviewDecision;

namespace Jiangshang.Server.Reviews;

/// <summary>Records that wait, as the contract carries them.</summary>
public static class ReviewViews
{
    public static ReviewView Of(string doubts, IReadOnlyList<WorkReviewRow> decided, SchoolView school) => new(
        [.. Verdict(doubts).Reasons.Select(reason => Of(reason, Verdict(doubts).HoldAt))],
        [.. decided.Select(review => new ReviewedView(
            DecisionOf(review.Decision),
            review.Reason,
            school.PersonNames.GetValueOrDefault(review.ReviewedBy.ToString(), "—"),
            review.ReviewedAt,
            review.Repetition))]);

    /// <summary>What waits to be looked at, in a few words each.</summary>
    public static IReadOnlyList<Wording> Words(string doubts) => [.. Verdict(doubts).Reasons.Select(reason => Words(reason.Words))];

    public static School.Reviews.ReviewDecision DecisionOf(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Confirmed => School.Reviews.ReviewDecision.Confirmed,
        ReviewDecision.Voided => School.Reviews.ReviewDecision.Voided,
        ReviewDecision.RepeatInRoom => School.Reviews.ReviewDecision.RepeatInRoom,
    };

    private static ReviewDecision DecisionOf(School.Reviews.ReviewDecision decision) => decision switch
    {
        School.Reviews.ReviewDecision.Confirmed => ReviewDecision.Confirmed,
        School.Reviews.ReviewDecision.Voided => ReviewDecision.Voided,
        School.Reviews.ReviewDecision.RepeatInRoom => ReviewDecision.RepeatInRoom,
    };

    private static PlausibilityVerdict Verdict(string doubts) => JsonSerializer.Deserialize(doubts, WorkshopJson.Compact.PlausibilityVerdict)!;

    private static DoubtView Of(PlausibilityReason reason, int holdAt) => new(
        Words(reason.Words),
        Words(reason.HarmlessCause),
        new MetricValue(reason.Measured.Millionths),
        new MetricValue(reason.Bound.Millionths),
        reason.Unit,
        reason.Weight,
        reason.Weight >= holdAt,
        Words(reason.Source));

    private static Wording Words(Workshops.Scoring.Wording wording) => new(wording.Zh, wording.En);
}

using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Students;
using Jiangshang.Server.Views.Certificates;

namespace Jiangshang.Server.Views.Students;

/// <summary>The student's first screen.</summary>
public static class StudentHomeViews
{
    public static StudentHomeView Of(SchoolView school, StudentCase student, FeedbackView? lastFeedback) => new(
        student.Card,
        student.Report.Verdict,
        student.Report.Evaluation.Total,
        GapViews.Blocking(school, student),
        NextTasks(student.Assignments),
        GroupAttainmentViews.Of(school.Standard, student.Report),
        RequirementCards.Of(student),
        CertificateRuleViews.Of(school.Standard, student),
        Planned(school, student),
        lastFeedback,
        student.Report.At);

    private static IReadOnlyList<Wording> Planned(SchoolView school, StudentCase student)
    {
        var on = DateOnly.FromDateTime(student.Report.At.DateTime);
        var counting = student.Record.Certificates
            .Where(record => CertificateRules.StandingOf(school.Standard, record, on) == CertificateStanding.Counts)
            .Select(record => record.Type)
            .ToHashSet();
        return [.. student.Record.PlannedCertificates
            .Where(type => !counting.Contains(type))
            .Select(type => school.Standard.Certificate(type)?.Name ?? new Wording(type.Value, type.Value))];
    }

    /// <summary>What can be worked on, soonest due first; what opens later after it.</summary>
    private static IReadOnlyList<AssignmentCard> NextTasks(IReadOnlyList<AssignmentCard> assignments) =>
        [.. assignments
            .Where(card => card.WaitsForStudent() || card.State is AssignmentState.Upcoming)
            .OrderBy(card => card.State == AssignmentState.Upcoming)
            .ThenBy(card => card.DueAt)
            .ThenBy(card => card.Task.Value, StringComparer.Ordinal)];
}

using Jiangshang.Competencies.Graduation;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Server.Views.Certificates;
using Jiangshang.Server.Views.Students;

namespace Jiangshang.Server.Views.GraduationAudits;

/// <summary>The graduation audit of a class: who can graduate, who lacks what.</summary>
public static class ClassAuditViews
{
    public static ClassAuditView Of(SchoolView school, ClassGroupCard classGroup, IReadOnlyList<StudentCase> students, DateTimeOffset at) => new(
        classGroup,
        school.Standard.Version,
        at,
        [.. students.OrderBy(student => student.Report.Verdict == AuditVerdict.Cleared).ThenBy(student => student.Card.Number, StringComparer.Ordinal).Select(student => Row(school, student))]);

    private static AuditRow Row(SchoolView school, StudentCase student) => new(
        student.Card,
        student.Report.Verdict,
        student.Report.Evaluation.Total,
        GapViews.All(school, student),
        student.Assignments.Count(IsOpenRemedial),
        OverrideViews.All(school, student),
        InferenceWords.All(school.Standard, student));

    private static bool IsOpenRemedial(AssignmentCard card) =>
        card is { Remedial: true, State: not (AssignmentState.Done or AssignmentState.Missed) };
}

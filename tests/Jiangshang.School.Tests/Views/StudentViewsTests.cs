using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.School.Tests.Views.Given;
using Jiangshang.Server.Views.Certificates;
using Jiangshang.Server.Views.ClassGroups;
using Jiangshang.Server.Views.GraduationAudits;
using Jiangshang.Server.Views.Students;

namespace Jiangshang.School.Tests.Views;

public sealed class StudentViewsTests
{
    private static readonly ClassGroupCard Class = new(Guid.Empty, "电商2401", 2024, 1, 0, 0);

    [Fact]
    public void An_empty_record_gives_every_view()
    {
        var student = new AStudent();
        var (school, of) = (student.School, student.Case);

        var home = StudentHomeViews.Of(school, of, null);

        Assert.Equal(AuditVerdict.NotCleared, home.Verdict);
        Assert.NotEmpty(home.Gaps);
        Assert.All(home.Requirements, card => Assert.Equal(AttainmentLevel.NotStarted, card.Level));
        Assert.All(of.Report.Attainments, attainment => Assert.NotNull(RequirementViews.Of(school, of, [], attainment.Requirement.Code)));
        Assert.Null(EvidenceViews.Ledger(school, of.Card, []).FaultAt);
        Assert.Empty(StudentCertificatesViews.Of(school, of, []).Held);
        Assert.Single(HeatMapViews.Of(school.Standard, Class, [of]).Rows);
        Assert.Single(ClassAuditViews.Of(school, Class, [of], AStudent.Now).Rows);
        Assert.Empty(HeatMapViews.Of(school.Standard, Class, []).Rows);
    }

    [Fact]
    public void A_requirement_page_shows_each_bound_with_the_reading_that_counts()
    {
        var student = new AStudent().Typed(60, 99, 20).Typed(84, 93, 2);

        var view = RequirementViews.Of(student.School, student.Case, student.Chain, new("CS-3"))!;

        var bounds = Assert.Single(view.Criteria).Bounds;
        Assert.Equal([(MetricValue.Of(84), true), (MetricValue.Of(93), false)], bounds.Select(bound => (bound.Reading!.Value, bound.Met)));
        Assert.Equal([2, 1], view.Evidence.Select(evidence => evidence.Sequence));
        Assert.NotNull(view.Gap);
        Assert.Single(view.Tasks);
    }

    [Fact]
    public void Another_specializations_requirement_has_no_page() =>
        Assert.Null(RequirementViews.Of(new AStudent().School, new AStudent().Case, [], new("LM-1")));

    [Fact]
    public void Who_judged_is_a_name_for_people_and_a_version_for_scorers()
    {
        var student = new AStudent().Typed(84, 98).RuledOut("看一看再说，先不算");

        var entries = EvidenceViews.Ledger(student.School, student.Case.Card, student.Chain).Entries;

        Assert.Equal(["typing@1", "周敏"], entries.Select(entry => entry.AssessedBy));
    }

    [Fact]
    public void A_changed_entry_is_shown_by_its_position()
    {
        var student = new AStudent().Typed(60, 99, 20).Typed(84, 93, 2);
        var chain = student.Chain.ToList();
        chain[1] = chain[1] with { Content = chain[1].Content with { Explanation = "changed" } };

        Assert.Equal(2, EvidenceViews.Ledger(student.School, student.Case.Card, chain).FaultAt);
    }

    [Fact]
    public void The_radars_pass_line_is_what_everything_just_attained_would_score()
    {
        var student = new AStudent().Typed(84, 98);

        var groups = GroupAttainmentViews.Of(student.Standard, student.Case.Report);

        Assert.All(groups, group => Assert.Equal(Score.Of(80), group.PassLine));
        var own = Assert.Single(groups, group => group.Group == RequirementGroup.Specialized);
        Assert.Equal((1, 1, Score.Of(80)), (own.Attained, own.Total, own.Score));
    }

    [Fact]
    public void Finished_work_is_no_next_task_and_upcoming_work_stands_last()
    {
        var student = new AStudent()
            .Assigned(WorkCondition.Assessed, AssignmentState.Upcoming)
            .Assigned(WorkCondition.Practice, AssignmentState.Done)
            .Assigned(WorkCondition.Assessed, AssignmentState.Open);

        var next = StudentHomeViews.Of(student.School, student.Case, null).NextTasks;

        Assert.Equal([AssignmentState.Open, AssignmentState.Upcoming], next.Select(card => card.State));
    }

    [Fact]
    public void Open_remedial_work_is_counted_in_the_class_audit()
    {
        var student = new AStudent()
            .Assigned(WorkCondition.Assessed, AssignmentState.Open, remedial: true)
            .Assigned(WorkCondition.Assessed, AssignmentState.Done, remedial: true)
            .Assigned(WorkCondition.Assessed, AssignmentState.Open);

        Assert.Equal(1, ClassAuditViews.Of(student.School, Class, [student.Case], AStudent.Now).Rows[0].OpenRemedial);
    }

    [Fact]
    public void A_held_certificate_says_whether_it_counts_today()
    {
        var student = new AStudent().Holding(ViewStandard.Putonghua, CertificateStatus.Submitted);
        var file = new CertificateFile(student.Certificates[0], null, null, "林晓", null, null);

        var view = StudentCertificatesViews.Of(student.School, student.Case, [file]);

        Assert.Equal(CertificateStanding.AwaitingVerification, Assert.Single(view.Held).Standing);
        Assert.Equal("二级乙等", view.Held[0].LevelName.Zh);
        Assert.True(view.Catalogue[0].CountsForOwnSpecialization);
    }

    // [73.741935, 80): said as 73.74 with 6.26 to go, which add up; (79.99, 80) is never said as 80.
    [Theory]
    [InlineData("73.741935", "73.74 ", "6.26 ")]
    [InlineData("79.999", "79.99 ", "0.01 ")]
    [InlineData("79.5", "79.5 ", "0.5 ")]
    public void A_gap_names_the_value_and_the_distance_in_two_places_that_add_up(string speed, string said, string distance)
    {
        var student = new AStudent().Typed(decimal.Parse(speed, System.Globalization.CultureInfo.InvariantCulture), 99);

        var reason = RequirementViews.Of(student.School, student.Case, student.Chain, new("CS-3"))!.Gap!.Reason.Zh;

        Assert.Contains(said, reason, StringComparison.Ordinal);
        Assert.Contains(distance, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cells_trend_compares_with_a_month_before()
    {
        var before = new AStudent().Typed(84, 98, 40);

        Assert.Equal(
            [Trend.Steady, Trend.Rising, Trend.Falling],
            new[] { before, new AStudent().Typed(60, 99, 40).Typed(84, 98, 3), before.RuledOut("看一看再说，先不算") }.Select(TypingTrend));
    }

    [Fact]
    public void Home_names_the_planned_certificates_until_they_count()
    {
        var planning = new AStudent { Planned = [ViewStandard.Putonghua] };

        Assert.Equal("普通话水平测试等级证书", Assert.Single(Planned(planning)).Zh);
        Assert.Single(Planned(planning.Holding(ViewStandard.Putonghua, CertificateStatus.Submitted)));
        Assert.Empty(Planned(planning.Holding(ViewStandard.Putonghua, CertificateStatus.Verified)));
    }

    private static IReadOnlyList<Wording> Planned(AStudent student) => StudentHomeViews.Of(student.School, student.Case, null).PlannedCertificates;

    private static Trend TypingTrend(AStudent student)
    {
        var map = HeatMapViews.Of(student.School.Standard, Class, [student.Case]);
        return map.Rows[0].Cells[map.Columns.ToList().FindIndex(column => column.Code == new RequirementCode("CS-3"))]!.Trend;
    }
}

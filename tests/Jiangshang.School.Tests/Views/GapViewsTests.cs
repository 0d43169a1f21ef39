using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Tests.Views.Given;
using Jiangshang.Server.Views.Students;

namespace Jiangshang.School.Tests.Views;

public sealed class GapViewsTests
{
    private static readonly Source Document = ViewStandard.Document;

    public static TheoryData<Finding> EveryFinding() =>
    [
        new Finding.RequirementNotAttained(true, Document, new("CS-3"), AttainmentLevel.NotStarted, BasisPoints.None, []),
        new Finding.CertificateMissing(true, Document, new("QC-1"), [ViewStandard.Putonghua], []),
        new Finding.CertificateMissing(true, Document, new("QC-1"), [], []),
        new Finding.CertificateMissing(true, Document, new("QC-1"), [ViewStandard.Putonghua, ViewStandard.Service], []),
        new Finding.CertificateAdvised(Document, new("SC-3"), [ViewStandard.Service]),
        new Finding.CertificateAdvised(Document, new("SC-3"), []),
        new Finding.CertificatePlanIncomplete(Document, 0, 1, 2, []),
        new Finding.CertificatePlanIncomplete(Document, 3, 1, 2, [new("x-unknown")]),
        new Finding.EvaluationTooLow(Document, Score.Of(58.5m), Score.Of(60)),
    ];

    public static TheoryData<RemedialStep> EveryStep() =>
    [
        new RemedialStep.DoTask(AStudent.TypingTask, WorkCondition.Practice, new("CS-3"), 10),
        new RemedialStep.DoTask(AStudent.TypingTask, WorkCondition.Assessed, new("CS-3"), 10),
        new RemedialStep.DoTask(new("gone", 1), WorkCondition.Proctored, new("CS-3"), 10),
        new RemedialStep.ObtainCertificate(new("QC-1"), [ViewStandard.Putonghua]),
        new RemedialStep.ObtainCertificate(new("QC-1"), []),
        new RemedialStep.HandInCertificate(new("CS-1"), ViewStandard.Rubric, MetricValue.Of(80)),
        new RemedialStep.HandInCertificate(new("CS-1"), new("unknown.metric"), MetricValue.Of(80)),
        new RemedialStep.AwaitVerification(new("not-a-guid")),
        new RemedialStep.AskTeacher(new("CS-3")),
    ];

    [Theory]
    [MemberData(nameof(EveryFinding))]
    public void Every_finding_has_title_reason_and_a_step_in_both_languages(Finding finding)
    {
        var student = new AStudent();

        var gap = GapViews.Of(student.School, student.Case, finding);

        Worded.InBothLanguages(gap.Title);
        Worded.InBothLanguages(gap.Reason);
        Assert.NotEmpty(gap.Steps);
        Assert.All(gap.Steps, step => Worded.InBothLanguages(step.Text));
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public void Every_step_has_words_in_both_languages(RemedialStep step)
    {
        var student = new AStudent().Assigned(WorkCondition.Assessed, AssignmentState.Open);

        Worded.InBothLanguages(NextSteps.Of(student.School, student.Case, step).Text);
    }

    [Fact]
    public void The_theories_leave_no_finding_and_no_step_out()
    {
        Worded.Covers<Finding>(EveryFinding().Select(row => row.Data));
        Worded.Covers<RemedialStep>(EveryStep().Select(row => row.Data));
    }

    public static TheoryData<CertificateStatus, string?> EveryNearMiss() => new()
    {
        { CertificateStatus.Submitted, null },
        { CertificateStatus.Rejected, null },
        { CertificateStatus.Revoked, null },
        { CertificateStatus.Verified, "2026-06-30" },
    };

    [Theory]
    [MemberData(nameof(EveryNearMiss))]
    public void A_certificate_that_does_not_count_is_named_with_the_reason(CertificateStatus status, string? expires)
    {
        var student = new AStudent().Holding(ViewStandard.Putonghua, status, expires is null ? null : DateOnly.Parse(expires, null));

        var gap = Assert.Single(GapViews.Blocking(student.School, student.Case), gap => gap.Code == "QC-1");

        Worded.InBothLanguages(gap.Reason);
        Assert.Contains("普通话水平测试等级证书", gap.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_at_74_says_how_far_it_is_to_80_and_no_word_on_what_is_met()
    {
        var student = new AStudent().Typed(74, 98);

        var gap = Gap(student, "CS-3");

        Assert.Equal("速度现在是 74 字/分钟，要到 80 字/分钟，还差 6 字/分钟。", gap.Reason.Zh);
        Assert.Equal("Speed is 74 characters/min and has to reach 80 characters/min: 6 characters/min to go.", gap.Reason.En);
    }

    [Fact]
    public void Fast_but_careless_typing_is_told_about_accuracy_only() =>
        Assert.Equal("正确率现在是 91%，要到 95%，还差 4%。", Gap(new AStudent().Typed(88, 91), "CS-3").Reason.Zh);

    [Fact]
    public void Three_of_five_says_how_many_reach_the_line_so_far()
    {
        var student = new AStudent { Standard = ViewStandard.Of(new EvidenceSelection.CountOfLast(3, 5)) }.Typed(82, 98, 9).Typed(70, 98, 5);

        Assert.Equal("录入速度：最近 5 次要有 3 次达标，现在有 1 次。", Gap(student, "CS-3").Reason.Zh);
    }

    [Fact]
    public void A_teachers_decision_is_shown_with_its_reason() =>
        Assert.Contains("代打，需重新考核", Gap(new AStudent().Typed(90, 99).RuledOut("代打，需重新考核"), "CS-3").Reason.Zh, StringComparison.Ordinal);

    [Fact]
    public void An_open_assignment_becomes_the_step_that_opens_it()
    {
        var student = new AStudent().Typed(74, 98).Assigned(WorkCondition.Assessed, AssignmentState.Open);

        var step = Assert.Single(Gap(student, "CS-3").Steps);

        Assert.Equal(NextStepKind.DoTask, step.Kind);
        Assert.Equal(student.Assignments[0].Id, step.Assignment);
    }

    [Fact]
    public void Without_an_assessed_assignment_the_step_is_practice_and_then_asking_for_one()
    {
        var step = Assert.Single(Gap(new AStudent().Typed(74, 98).Assigned(WorkCondition.Assessed, AssignmentState.Done), "CS-3").Steps);

        Assert.Null(step.Assignment);
        Assert.Equal("先练《看打一》（约 10 分钟），准备好了请老师安排考核", step.Text.Zh);
    }

    [Fact]
    public void A_school_without_tasks_sends_the_student_to_the_teacher() =>
        Assert.Equal(NextStepKind.AskTeacher, Assert.Single(Gap(new AStudent { SchoolHasTasks = false }.Typed(74, 98), "CS-3").Steps).Kind);

    private static GapView Gap(AStudent student, string code) =>
        Assert.Single(GapViews.All(student.School, student.Case), gap => gap.Code == code);
}

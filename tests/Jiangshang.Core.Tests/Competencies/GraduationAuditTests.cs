using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Core.Tests.Given;
using static Jiangshang.Core.Tests.Given.The;

namespace Jiangshang.Core.Tests.Competencies;

public sealed class GraduationAuditTests
{
    public static TheoryData<string> Specializations() => [.. Standard.Specializations.Select(specialization => specialization.Code.Value)];

    [Theory]
    [MemberData(nameof(Specializations))]
    public void A_student_who_has_everything_is_cleared(string specialization) =>
        A.Student.In(new SpecializationCode(specialization)).Audited().ShouldBeCleared();

    [Fact]
    public void A_student_with_nothing_lacks_23_requirements_and_two_certificates()
    {
        var report = GraduationAudit.Of(Standard, new StudentRecord(StudentBuilder.Id, 2024, CustomerService, [], [], []), Audit);
        Assert.Equal(23, report.Findings.OfType<Finding.RequirementNotAttained>().Count());
        Assert.Equal(["QC-1", "SC-1"], report.Findings.OfType<Finding.CertificateMissing>().Select(finding => finding.Rule.Value).Order());
        Assert.Equal(0, report.Evaluation.Total.Hundredths);
    }

    // Net speed: [80, ∞) attains, [100, ∞) excels.
    [Theory]
    [InlineData(79.99, AttainmentLevel.InTraining)]
    [InlineData(80, AttainmentLevel.Attained)]
    [InlineData(99.99, AttainmentLevel.Attained)]
    [InlineData(100, AttainmentLevel.Excellent)]
    public void Typing_is_judged_at_80_characters_a_minute(decimal speed, AttainmentLevel level) =>
        Assert.Equal(level, A.Student.With(Judged("CS-3", 90)).With(Typing(speed, accuracy: 98)).AttainmentOf("CS-3").Level);

    [Theory]
    [InlineData(94.99, 300, false)]
    [InlineData(95, 300, true)]
    [InlineData(95, 299, false)]
    public void A_fast_test_counts_only_when_accurate_and_long_enough(decimal accuracy, decimal duration, bool attained) =>
        Assert.Equal(attained, A.Student.With(Typing(120, accuracy, duration)).AttainmentOf("CS-3").IsAttained);

    [Fact]
    public void A_fast_careless_test_and_a_slow_careful_one_never_add_up_to_a_pass() =>
        A.Student.With(Typing(120, accuracy: 80)).Then(Typing(40, accuracy: 100)).Audited().ShouldLack<Finding.RequirementNotAttained>();

    [Fact]
    public void Fast_practice_is_not_an_assessment() =>
        A.Student.With(Typing(120) with { Condition = WorkCondition.Practice }).Audited().ShouldLack<Finding.RequirementNotAttained>();

    [Fact]
    public void A_rubric_never_stands_in_for_the_measured_speed() =>
        A.Student.With(Typing(70)).Then(Typing(120) with { Kind = EvidenceKind.Judged }).Audited().ShouldLack<Finding.RequirementNotAttained>();

    [Fact]
    public void The_finding_names_the_gap()
    {
        var finding = A.Student.With(Typing(72)).Audited().ShouldLack<Finding.RequirementNotAttained>();
        var unmet = Assert.Single(finding.Unmet);
        Assert.Equal("speed", unmet.Criterion.Code);
        Assert.Equal(MetricValue.Of(72), unmet.Reading);
        Assert.Equal(90_00, unmet.Progress.Value);
        Assert.Equal("三(二)3(1)③", finding.Source.Clause);
    }

    [Theory]
    [InlineData("3B", false)]
    [InlineData("3A", false)]
    [InlineData("2B", true)]
    [InlineData("2A", true)]
    [InlineData("1B", true)]
    [InlineData("1A", true)]
    public void Customer_service_asks_for_Putonghua_2B_or_better(string level, bool cleared)
    {
        var outcome = A.Student.Holding(Certificate("x-customer-service-management"), Putonghua(level)).Audited();
        if (cleared)
        {
            outcome.ShouldBeCleared();
        }
        else
        {
            var miss = Assert.Single(outcome.ShouldLack<Finding.CertificateMissing>().NearMisses);
            Assert.Equal(CertificateStanding.LevelTooLow, miss.Standing);
        }
    }

    [Fact]
    public void No_other_specialization_asks_for_Putonghua() =>
        A.Student.In(StoreDesign).Audited().ShouldBeCleared();

    [Fact]
    public void A_certificate_of_another_specialization_does_not_count() =>
        A.Student.In(StoreDesign).Holding(Certificate("x-customer-service-management")).Audited().ShouldLack<Finding.CertificateMissing>();

    // Row 5 of the table prints 网络营销 for live marketing: its certificates count for both.
    [Theory]
    [InlineData("live-marketing", "x-live-commerce")]
    [InlineData("network-marketing", "x-live-commerce")]
    [InlineData("live-marketing", "x-new-media-operation")]
    [InlineData("network-marketing", "x-new-media-operation")]
    [InlineData("network-marketing", "x-network-marketing")]
    public void The_contradictory_row_serves_both_specializations(string specialization, string certificate) =>
        A.Student.In(new SpecializationCode(specialization)).Holding(Certificate(certificate)).Audited().ShouldBeCleared();

    [Fact]
    public void The_certificates_of_online_marketing_do_not_serve_live_marketing() =>
        A.Student.In(LiveMarketing).Holding(Certificate("x-network-marketing")).Audited().ShouldLack<Finding.CertificateMissing>();

    [Fact]
    public void A_successor_counts_in_the_place_of_a_certificate_no_longer_issued() =>
        A.Student.In(LiveMarketing).Holding(Certificate("internet-marketer", "level-5")).Audited().ShouldBeCleared();

    [Fact]
    public void An_encouraged_certificate_only_advises() =>
        Assert.Contains(A.Student.In(StoreOperation).Audited().Report.Findings, finding => finding is Finding.CertificateAdvised { Rule.Value: "QC-2", Blocks: false });

    [Fact]
    public void A_voluntary_certificate_is_not_even_mentioned() =>
        Assert.DoesNotContain(A.Student.In(StoreDesign).Audited().Report.Findings, finding => finding is Finding.CertificateAdvised { Rule.Value: "QC-3" });

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_certificate_plan_has_one_or_two_entries(int planned)
    {
        string[] plan = ["x-live-commerce", "x-network-marketing", "putonghua-test"];
        var finding = A.Student.Planning(plan[..planned]).Audited().ShouldAdvise<Finding.CertificatePlanIncomplete>();
        Assert.Equal(planned, finding.Planned);
    }

    [Fact]
    public void A_planned_certificate_must_be_recognised() =>
        Assert.Equal("home-made", A.Student.Planning("home-made").Audited().ShouldAdvise<Finding.CertificatePlanIncomplete>().NotRecognised[0].Value);

    [Fact]
    public void An_evaluation_below_the_schools_minimum_blocks()
    {
        var strict = Standard with { Graduation = Standard.Graduation with { MinimumEvaluation = Score.Of(95) } };
        Assert.Equal(Score.Of(95), A.Student.Under(strict).Audited().ShouldLack<Finding.EvaluationTooLow>().Minimum);
    }

    [Fact]
    public void A_group_the_policy_leaves_out_is_reported_without_blocking()
    {
        var lenient = Standard with { Graduation = Standard.Graduation with { Groups = [RequirementGroup.Moral] } };
        Assert.False(A.Student.Under(lenient).Without("CS-3").Audited().ShouldAdvise<Finding.RequirementNotAttained>().Blocks);
    }

    [Fact]
    public void Work_performed_after_the_audit_does_not_count() =>
        A.Student.With(Typing(90) with { PerformedAt = Audit.AddTicks(1) }).Audited().ShouldLack<Finding.RequirementNotAttained>();

    [Fact]
    public void Work_marked_after_the_audit_counts_for_when_it_was_performed() =>
        A.Student.With(Typing(90) with { PerformedAt = Audit, RecordedAt = Audit.AddDays(30) }).Audited().ShouldBeCleared();
}

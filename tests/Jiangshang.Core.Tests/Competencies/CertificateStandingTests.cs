using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Core.Tests.Given;
using static Jiangshang.Core.Tests.Given.The;

namespace Jiangshang.Core.Tests.Competencies;

public sealed class CertificateStandingTests
{
    private static readonly DateOnly Day = new(2027, 6, 15);

    [Theory]
    [InlineData(CertificateStatus.Submitted, CertificateStanding.AwaitingVerification)]
    [InlineData(CertificateStatus.Verified, CertificateStanding.Counts)]
    [InlineData(CertificateStatus.Rejected, CertificateStanding.Rejected)]
    [InlineData(CertificateStatus.Revoked, CertificateStanding.Revoked)]
    public void Only_a_verified_certificate_counts(CertificateStatus status, CertificateStanding standing) =>
        Assert.Equal(standing, CertificateRules.StandingOf(Standard, Putonghua("2B") with { Status = status }, Day));

    // Valid through the last day: (…, ExpiresOn].
    [Theory]
    [InlineData(-1, CertificateStanding.Expired)]
    [InlineData(0, CertificateStanding.Counts)]
    public void A_certificate_is_valid_through_its_last_day(int days, CertificateStanding standing) =>
        Assert.Equal(standing, CertificateRules.StandingOf(Standard, Putonghua("2B") with { ExpiresOn = Day.AddDays(days) }, Day));

    [Theory]
    [InlineData(0, CertificateStanding.Counts)]
    [InlineData(1, CertificateStanding.NotYetIssued)]
    public void A_certificate_counts_from_the_day_it_is_issued(int days, CertificateStanding standing) =>
        Assert.Equal(standing, CertificateRules.StandingOf(Standard, Putonghua("2B") with { IssuedOn = Day.AddDays(days) }, Day));

    // The education side issued its certificates until 2025-12-31.
    [Theory]
    [InlineData("2025-12-31", CertificateStanding.Counts)]
    [InlineData("2026-01-01", CertificateStanding.OutsideValidity)]
    public void A_transferred_certificate_counts_when_issued_before_the_transfer(string issued, CertificateStanding standing) =>
        Assert.Equal(standing, CertificateRules.StandingOf(Standard, Certificate("x-live-commerce") with { IssuedOn = DateOnly.Parse(issued, null) }, Day));

    [Theory]
    [InlineData("home-made", "elementary")]
    [InlineData("putonghua-test", "2C")]
    public void An_unknown_type_or_level_does_not_count(string type, string level) =>
        Assert.Equal(CertificateStanding.NotInCatalogue, CertificateRules.StandingOf(Standard, Certificate(type, level), Day));

    [Fact]
    public void A_submitted_certificate_of_too_low_a_level_is_not_worth_waiting_for()
    {
        var outcome = A.Student.Holding(Certificate("x-customer-service-management"), Putonghua("3A") with { Status = CertificateStatus.Submitted }).Audited();
        Assert.Equal(CertificateStanding.LevelTooLow, outcome.ShouldLack<Finding.CertificateMissing>().NearMisses[0].Standing);
    }

    [Fact]
    public void A_revoked_certificate_takes_graduation_back() =>
        A.Student.Holding(Certificate("x-customer-service-management") with { Status = CertificateStatus.Revoked }, Putonghua("2B"))
            .Audited().ShouldLack<Finding.CertificateMissing>();

    [Fact]
    public void A_higher_level_meets_what_is_encouraged_beyond_one() =>
        Assert.DoesNotContain(
            A.Student.In(StoreDesign).Holding(Certificate("x-ecommerce-visual-design", "intermediate")).Audited().Report.Findings,
            finding => finding is Finding.CertificateAdvised { Rule.Value: "SC-3" });

    [Fact]
    public void Two_certificates_meet_what_is_encouraged_beyond_one_and_the_same_twice_does_not()
    {
        var one = Certificate("x-ecommerce-visual-design");
        Assert.DoesNotContain(
            A.Student.In(StoreDesign).Holding(one, Certificate("x-graphics-image-processing")).Audited().Report.Findings,
            finding => finding is Finding.CertificateAdvised);
        Assert.Contains(
            A.Student.In(StoreDesign).Holding(one, one with { Id = new CertificateId("again") }).Audited().Report.Findings,
            finding => finding is Finding.CertificateAdvised { Rule.Value: "SC-3" });
    }

    // internet-marketer stands for x-network-marketing and x-live-commerce, which ended on 2025-12-31; no official table says so.
    [Fact]
    public void A_certificate_accepted_by_inference_says_so_with_source_and_first_day()
    {
        var verdict = OwnCertificate(Standard, "internet-marketer", "level-5");
        var inference = Assert.Single(CertificateInference.Of(Standard, Live, verdict, [Certificate("internet-marketer", "level-5")]));

        Assert.True(verdict.Met);
        Assert.Equal("internet-marketer", inference.Type.Value);
        Assert.Contains("x-live-commerce", inference.InPlaceOf.Select(type => type.Value));
        Assert.Equal(new DateOnly(2026, 1, 1), inference.From);
        Assert.Contains("推断", inference.Source!.Clause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_the_document_names_rests_on_no_inference() =>
        Assert.Empty(CertificateInference.Of(Standard, Live, OwnCertificate(Standard, "x-live-commerce", "elementary"), [Certificate("x-live-commerce")]));

    [Fact]
    public void A_school_that_takes_no_inference_counts_only_what_the_document_names()
    {
        var strict = Standard.WithoutInferredAcceptance();

        Assert.False(OwnCertificate(strict, "internet-marketer", "level-5").Met);
        Assert.True(OwnCertificate(strict, "x-live-commerce", "elementary").Met);
    }

    private static SpecializationCode Live { get; } = Standard.Specializations
        .Select(specialization => specialization.Code)
        .First(code => Standard.ListedSkillLevelCertificatesOf(code).Contains(new("x-live-commerce")));

    private static CertificateRuleVerdict OwnCertificate(CompetencyStandard standard, string type, string level) =>
        CertificateRules.Judge(standard, Live, [Certificate(type, level)], Day).First(verdict => verdict.Rule.Demand is CertificateDemand.OwnSpecialization);
}

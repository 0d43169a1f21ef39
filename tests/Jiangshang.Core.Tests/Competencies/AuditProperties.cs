using System.Text.Json;
using CsCheck;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.AuditFiles;
using Jiangshang.Core.Tests.Given;

namespace Jiangshang.Core.Tests.Competencies;

public sealed class AuditProperties
{
    [Fact]
    public void The_audit_agrees_with_an_independent_check_on_ten_thousand_random_records()
    {
        var cleared = 0;
        Gen.UInt.Sample(
            seed =>
            {
                var random = new RandomCase(seed, shippedStandard: seed % 4 == 0);
                var report = random.Audit();
                var (levels, blocking) = BruteForceAudit.Of(random.Standard, random.Record, random.At);
                Assert.Equal(levels, report.Attainments.Select(attainment => attainment.Requirement.Code.Value + ":" + Plain(attainment.Level)));
                Assert.Equal(blocking, report.Findings.Where(finding => finding is { Blocks: true } and not Finding.EvaluationTooLow).Select(CodeOf));
                Interlocked.Add(ref cleared, report.Verdict == AuditVerdict.Cleared ? 1 : 0);
            },
            iter: 10_000);
        Assert.True(cleared > 100, $"Only {cleared} of the random students are cleared: the generator no longer covers both sides.");
    }

    [Fact]
    public void The_order_of_evidence_and_of_marking_changes_nothing() => Gen.UInt.Sample(
        seed =>
        {
            var random = new RandomCase(seed);
            Assert.Equal(Bytes(random, random.Record), Bytes(random, random.Shuffled()));
        },
        iter: 500);

    [Fact]
    public void More_passing_evidence_never_lowers_attainment() => Gen.UInt.Sample(
        seed =>
        {
            var random = new RandomCase(seed);
            var before = random.Audit();
            foreach (var attainment in before.Attainments)
            {
                var more = random.Record with { Evidence = [.. random.Record.Evidence, random.Passing(attainment.Requirement)] };
                var after = AttainmentCalculation.Of(random.Standard, more.Specialization, more.Evidence, random.At)
                    .Single(other => other.Requirement.Code == attainment.Requirement.Code);
                Assert.True(after.Level >= attainment.Level, $"{attainment.Requirement.Code} fell from {attainment.Level} to {after.Level}");
            }
        },
        iter: 100);

    [Fact]
    public void A_record_written_and_read_again_gives_equal_bytes() => Gen.UInt.Sample(
        seed =>
        {
            var random = new RandomCase(seed);
            var again = JsonSerializer.Deserialize<StudentRecord>(JsonSerializer.Serialize(random.Record))!;
            Assert.Equal(Bytes(random, random.Record), Bytes(random, again));
        },
        iter: 200);

    [Fact]
    public void Scores_and_progress_keep_within_their_bounds() => Gen.UInt.Sample(
        seed =>
        {
            var report = new RandomCase(seed).Audit();
            Assert.All(report.Attainments, attainment =>
            {
                Assert.InRange(attainment.Progress.Value, 0, 10_000);
                Assert.Equal(attainment.IsAttained, attainment.Progress.Value == 10_000);
                Assert.All(attainment.Criteria, verdict => Assert.Equal(verdict.Met, verdict.Progress.Value == 10_000));
            });
            Assert.InRange(report.Evaluation.Total.Hundredths, 0, 10_000);
        },
        iter: 2_000);

    [Fact]
    public void A_student_is_cleared_exactly_when_no_finding_blocks_and_only_then_the_plan_is_empty() => Gen.UInt.Sample(
        seed =>
        {
            var random = new RandomCase(seed);
            var report = random.Audit();
            var plan = RemediationPlan.Of(random.Standard, random.Record, report, The.Offers);
            Assert.Equal(report.Verdict == AuditVerdict.Cleared, !report.Findings.Any(finding => finding.Blocks));
            Assert.Equal(report.Verdict == AuditVerdict.Cleared, plan.Items.Count == 0);
            Assert.All(plan.Items, item => Assert.NotEmpty(item.Steps));
        },
        iter: 2_000);

    [Fact]
    public void Doing_what_the_plan_says_clears_the_audit() => Gen.UInt.Sample(
        seed =>
        {
            var random = new RandomCase(seed, shippedStandard: true);
            var record = random.Record;
            for (var round = 0; round < 3; round++)
            {
                var report = GraduationAudit.Of(random.Standard, record, random.At);
                record = RemediationPlan.Of(random.Standard, record, report, The.Offers).Items
                    .SelectMany(item => item.Steps)
                    .Aggregate(record, (so, step) => Done(random, so, step));
            }

            Assert.Equal(AuditVerdict.Cleared, GraduationAudit.Of(random.Standard, record, random.At).Verdict);
        },
        iter: 300);

    private static StudentRecord Done(RandomCase random, StudentRecord record, RemedialStep step)
    {
        EvidenceContent Passing(RequirementCode code) => random.Passing(random.Standard.Requirement(code)!) with { PerformedAt = random.At };
        CertificateRecord Verified(CertificateTypeCode type) => new(
            new CertificateId($"new-{type}"), type, random.Standard.Certificate(type)!.Levels[^1].Code, "9", DateOnly.FromDateTime(random.At.DateTime), null, CertificateStatus.Verified);
        return step switch
        {
            RemedialStep.DoTask task => Add(record, Passing(task.Requirement) with
            {
                Kind = TheContent.School.Tasks.Single(known => known.Version == task.Task).Kind,
                Condition = task.Condition,
            }),
            RemedialStep.HandInCertificate certificate => Add(record, Passing(certificate.Requirement) with { Kind = EvidenceKind.Certificate }),
            RemedialStep.AskTeacher teacher => Add(record, Passing(teacher.Requirement) with { Id = new EvidenceId("z" + record.Evidence.Count), Kind = EvidenceKind.Override, Verdict = OverrideVerdict.Attained }),
            RemedialStep.ObtainCertificate obtain => record with { Certificates = [.. record.Certificates, .. obtain.Types.Select(Verified)] },
            RemedialStep.AwaitVerification wait => record with
            {
                Certificates = [.. record.Certificates.Select(certificate => certificate.Id == wait.Certificate ? certificate with { Status = CertificateStatus.Verified } : certificate)],
            },
            _ => throw new InvalidOperationException($"Unknown step {step.GetType().Name}."),
        };
    }

    private static StudentRecord Add(StudentRecord record, EvidenceContent evidence) => record with { Evidence = [.. record.Evidence, evidence] };

    private static string Bytes(RandomCase random, StudentRecord record)
    {
        var report = GraduationAudit.Of(random.Standard, record, random.At);
        return AuditReportJson.Write(random.Standard, record, report, RemediationPlan.Of(random.Standard, record, report, The.Offers));
    }

    private static string Plain(AttainmentLevel level) => level switch
    {
        AttainmentLevel.NotStarted => "None",
        AttainmentLevel.InTraining => "Some",
        AttainmentLevel.Attained => "Attained",
        AttainmentLevel.Excellent => "Excellent",
    };

    private static string CodeOf(Finding finding) => finding switch
    {
        Finding.RequirementNotAttained gap => gap.Requirement.Value,
        Finding.CertificateMissing gap => gap.Rule.Value,
        _ => finding.GetType().Name,
    };
}

using System.Diagnostics;
using System.Globalization;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content;

namespace Jiangshang.Benchmarks;

/// <summary>
/// The graduation audit of 100,000 students with 100 evidence records each, in memory, on one core. Students are made in
/// batches between the timings, so that the records of all of them need not be in memory at once.
/// </summary>
internal static class AuditBenchmark
{
    private const int Students = 100_000;
    private const int BatchSize = 100;
    private const int EvidencePerStudent = 100;
    private const double TargetSeconds = 3;

    public static int Run()
    {
        var standard = SchoolContent.Load(ContentFolder()).OrThrow().Standards[0];
        var at = new DateTimeOffset(2027, 6, 15, 8, 0, 0, TimeSpan.FromHours(8));
        var random = new Random(730_701);
        _ = Audit(standard, Batch(standard, random, at), at);

        var watch = new Stopwatch();
        var processor = TimeSpan.Zero;
        var cleared = 0;
        var before = GC.GetTotalAllocatedBytes();
        long made = 0;
        for (var done = 0; done < Students; done += BatchSize)
        {
            var start = GC.GetTotalAllocatedBytes();
            var batch = Batch(standard, random, at);
            made += GC.GetTotalAllocatedBytes() - start;
            var used = Environment.CpuUsage.TotalTime;
            watch.Start();
            cleared += Audit(standard, batch, at);
            watch.Stop();
            processor += Environment.CpuUsage.TotalTime - used;
        }

        var seconds = processor.TotalSeconds;
        var bytes = (GC.GetTotalAllocatedBytes() - before - made) / Students;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"audit: {Students} students x {EvidencePerStudent} evidence records in {seconds:0.00} s of one core ({watch.Elapsed.TotalSeconds:0.00} s by the clock, {seconds * 1e6 / Students:0.0} us and {bytes} bytes each, {cleared} cleared); target {TargetSeconds} s"));
        return seconds <= TargetSeconds ? 0 : 1;
    }

    private static int Audit(CompetencyStandard standard, StudentRecord[] batch, DateTimeOffset at)
    {
        var cleared = 0;
        foreach (var record in batch)
        {
            cleared += GraduationAudit.Of(standard, record, at).Verdict == AuditVerdict.Cleared ? 1 : 0;
        }

        return cleared;
    }

    private static StudentRecord[] Batch(CompetencyStandard standard, Random random, DateTimeOffset at) =>
        [.. Enumerable.Range(0, BatchSize).Select(number => Student(standard, random, number, at))];

    private static StudentRecord Student(CompetencyStandard standard, Random random, int number, DateTimeOffset at)
    {
        var specialization = standard.Specializations[random.Next(standard.Specializations.Count)].Code;
        var requirements = standard.RequirementsOf(specialization).ToList();
        var evidence = Enumerable.Range(0, EvidencePerStudent)
            .Select(index => Evidence(standard, requirements[index % requirements.Count], random, index, at))
            .ToList();
        var own = standard.SkillLevelCertificatesOf(specialization);
        List<CertificateRecord> certificates =
        [
            Certificate("c1", new CertificateTypeCode("putonghua-test"), new CertificateLevelCode("2B")),
            Certificate("c2", own[random.Next(own.Count)], new CertificateLevelCode("elementary")),
        ];
        return new StudentRecord(
            new StudentId(number.ToString(CultureInfo.InvariantCulture)), 2024, specialization, evidence, certificates, [own[0]]);
    }

    private static CertificateRecord Certificate(string id, CertificateTypeCode type, CertificateLevelCode level) =>
        new(new CertificateId(id), type, level, "A-1", new DateOnly(2025, 6, 1), null, CertificateStatus.Verified);

    private static EvidenceContent Evidence(CompetencyStandard standard, Requirement requirement, Random random, int index, DateTimeOffset at)
    {
        var criterion = requirement.Criteria.Criteria().ElementAt(random.Next(requirement.Criteria.Criteria().Count()));
        var performed = at.AddMinutes(-random.Next(1_000_000));
        return new EvidenceContent(
            new EvidenceId(index.ToString(CultureInfo.InvariantCulture)),
            new StudentId("s"),
            [requirement.Code],
            new VersionedCode("jw", 1),
            null,
            criterion.Kinds[0],
            random.Next(3) == 0 ? WorkCondition.Practice : WorkCondition.Assessed,
            [.. criterion.Bounds.Select(bound => new MetricReading(bound.Metric, MetricValue.Of((bound.Threshold.ToDecimal() * random.Next(80, 130)) / 100)))],
            new Score(random.Next(Score.MaximumHundredths + 1)),
            [],
            new Assessor(AssessorKind.Scorer, "benchmark@1"),
            [],
            performed,
            performed,
            performed,
            standard.Version,
            null,
            null,
            null);
    }

    /// <summary>The content folder of the repository this was built in or is run from.</summary>
    private static string ContentFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "content", "standards")))
            {
                return Path.Combine(folder.FullName, "content");
            }
        }

        throw new DirectoryNotFoundException("No content folder above " + AppContext.BaseDirectory);
    }
}

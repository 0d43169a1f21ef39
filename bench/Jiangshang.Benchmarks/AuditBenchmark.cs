using System.Diagnostics;
using System.Globalization;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content;

namespace Jiangshang.Benchmarks;

/// <summary>
/// The graduation audit of 100,000 students with 100 evidence records each, in memory, on one core. Students are made in
/// batches between the timings, so that the records of all of them need not be in memory at once; a batch is larger than a
/// processor's own caches. What counts is processor time, the garbage collector's included.
/// </summary>
internal static class AuditBenchmark
{
    private const int Students = 100_000;
    private const int BatchSize = 500;
    private const double TargetSeconds = 3;

    public static IReadOnlyList<GoalRow> Run()
    {
        var standard = SchoolContent.Load(Repository.Content).OrThrow().Standards[0];
        var at = new DateTimeOffset(2027, 6, 15, 8, 0, 0, TimeSpan.FromHours(8));
        var records = new AuditRecords(standard, new Random(730_701), at);
        _ = new Tally().Audit(standard, Batch(records), at);

        var (tally, processor, bytes, clock) = (new Tally(), TimeSpan.Zero, 0L, new Stopwatch());
        for (var done = 0; done < Students; done += BatchSize)
        {
            var batch = Batch(records);

            // The records are to lie in memory, not to be what the collector is busy with; its work for the audit itself counts.
            GC.Collect();
            var (used, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            clock.Start();
            tally.Audit(standard, batch, at);
            clock.Stop();
            processor += Environment.CpuUsage.TotalTime - used;
            bytes += GC.GetTotalAllocatedBytes() - allocated;
        }

        var seconds = processor.TotalSeconds;
        return
        [
            new(
                string.Create(CultureInfo.InvariantCulture, $"audit of {Students:N0} students with {AuditRecords.EvidencePerStudent} evidence records each, in memory, on one core ≤ {TargetSeconds} s"),
                string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s of processor time ({clock.Elapsed.TotalSeconds:0.00} s by the clock); {seconds * 1e6 / Students:0.0} µs and {bytes / Students:N0} bytes a student; {tally}"),
                seconds <= TargetSeconds),
        ];
    }

    private static StudentRecord[] Batch(AuditRecords records) => [.. Enumerable.Range(0, BatchSize).Select(_ => records.Next())];

    /// <summary>What the audits said, so that it can be seen that they had something to say.</summary>
    private sealed class Tally
    {
        private int _students;
        private int _cleared;
        private long _findings;

        public Tally Audit(CompetencyStandard standard, StudentRecord[] batch, DateTimeOffset at)
        {
            foreach (var record in batch)
            {
                var report = GraduationAudit.Of(standard, record, at);
                _students++;
                _cleared += report.Verdict == AuditVerdict.Cleared ? 1 : 0;
                _findings += report.Findings.Count;
            }

            return this;
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_cleared:N0} cleared, {(double)_findings / _students:0.0} findings a student");
    }
}

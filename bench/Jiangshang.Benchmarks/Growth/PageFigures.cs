using System.Globalization;
using Jiangshang.Benchmarks.SchoolDay;

namespace Jiangshang.Benchmarks.Growth;

/// <summary>What one page costs in a school of one size.</summary>
/// <param name="Statements">The most of any request.</param>
/// <param name="Bytes">The most of any answer.</param>
internal sealed record PageFigures(string Page, Latencies Cold, Latencies Warm, int Statements, long Bytes)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Page} | {Cold.Percentile(50):0.0} / {Cold.Percentile(95):0.0} | {Warm.Percentile(50):0.0} / {Warm.Percentile(95):0.0} | {Statements} | {Bytes:N0}");
}

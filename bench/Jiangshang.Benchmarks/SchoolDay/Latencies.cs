using System.Globalization;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>How long requests took, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly List<double> _milliseconds = [];
    private bool _sorted;

    public int Count => _milliseconds.Count;

    public void Add(TimeSpan took)
    {
        _milliseconds.Add(took.TotalMilliseconds);
        _sorted = false;
    }

    public void Clear() => _milliseconds.Clear();

    public void AddAll(Latencies others)
    {
        _milliseconds.AddRange(others._milliseconds);
        _sorted = false;
    }

    /// <summary>The time that so many percent of the requests did not exceed (nearest rank); 0 without any.</summary>
    public double Percentile(double percent)
    {
        if (_milliseconds.Count == 0)
        {
            return 0;
        }

        if (!_sorted)
        {
            _milliseconds.Sort();
            _sorted = true;
        }

        return _milliseconds[Math.Max(0, (int)Math.Ceiling(percent / 100 * _milliseconds.Count) - 1)];
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"p50 {Percentile(50):0.0}, p95 {Percentile(95):0.0}, p99 {Percentile(99):0.0}, most {Percentile(100):0.0} ms");
}

using System.Globalization;
using System.Runtime.InteropServices;

namespace Jiangshang.Benchmarks;

/// <summary>What the figures were taken on, so that nobody compares them with another machine's.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";

    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, .NET {Environment.Version}{Load()}");

    /// <summary>Others at work on the machine show here: the load includes the benchmark's own threads.</summary>
    private static string Load() =>
        File.Exists(LoadFile) ? $", load average {File.ReadAllText(LoadFile).Split(' ')[0]} at the end" : "";
}

using System.Diagnostics;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>What it costs to be sure that something is on this disk: a figure for durable saves says nothing without it.</summary>
internal static class DiskSync
{
    private const int Times = 200;
    private const int BlockBytes = 4_096;

    /// <returns>The median of a block appended and flushed to the disk.</returns>
    public static TimeSpan Measure(string folder)
    {
        var path = Path.Combine(folder, "sync-probe");
        var took = new List<TimeSpan>(Times);
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            var block = new byte[BlockBytes];
            for (var time = 0; time < Times; time++)
            {
                var start = Stopwatch.GetTimestamp();
                file.Write(block);
                file.Flush(flushToDisk: true);
                took.Add(Stopwatch.GetElapsedTime(start));
            }
        }

        File.Delete(path);
        took.Sort();
        return took[Times / 2];
    }
}

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Compares text with the approved file beside the tests; JIANGSHANG_APPROVE=1 rewrites it.</summary>
internal static class Approved
{
    public static string PathOf(string name) => Path.Combine(TheRepository.Root, "tests", "Jiangshang.Core.Tests", "Approved", name + ".approved.txt");

    public static void Matches(string name, string text)
    {
        var file = PathOf(name);
        text = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("JIANGSHANG_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"Nothing is approved yet at {file}.");
        var difference = Difference(File.ReadAllLines(file), text.TrimEnd('\n').Split('\n'));
        Assert.True(difference is null, difference);
    }

    /// <summary>Where two worlds part: the first line that differs, which names a tick, and the first field of the state that differs.</summary>
    public static string? Difference(string[] approved, string[] received)
    {
        var length = Math.Max(approved.Length, received.Length);
        var first = Enumerable.Range(0, length).FirstOrDefault(line => approved.ElementAtOrDefault(line) != received.ElementAtOrDefault(line), -1);
        if (first < 0)
        {
            return null;
        }

        var known = approved.ToHashSet(StringComparer.Ordinal);
        var field = received.FirstOrDefault(line => line.StartsWith("field ", StringComparison.Ordinal) && !known.Contains(line))?.Split(' ')[1] ?? "none";
        return $"First difference in line {first + 1}:\napproved {approved.ElementAtOrDefault(first)}\nreceived {received.ElementAtOrDefault(first)}\nfirst field of the state that differs: {field}";
    }
}

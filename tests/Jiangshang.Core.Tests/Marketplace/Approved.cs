namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Compares text with the approved file beside the tests; JIANGSHANG_APPROVE=1 rewrites it.</summary>
internal static class Approved
{
    public static void Matches(string name, string text)
    {
        var file = Path.Combine(TheRepository.Root, "tests", "Jiangshang.Core.Tests", "Approved", name + ".approved.txt");
        text = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("JIANGSHANG_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"Nothing is approved yet at {file}.");
        var expected = File.ReadAllLines(file);
        var actual = text.TrimEnd('\n').Split('\n');
        for (var line = 0; line < Math.Min(expected.Length, actual.Length); line++)
        {
            Assert.True(expected[line] == actual[line], $"First difference in line {line + 1}:\napproved {expected[line]}\nreceived {actual[line]}");
        }

        Assert.Equal(expected.Length, actual.Length);
    }
}

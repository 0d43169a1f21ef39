namespace Jiangshang.Core.Tests.Architecture;

/// <summary>A suppressed warning is a debt: each has its reason beside it, and there are never more than counted here.</summary>
public sealed class SuppressionTests
{
    /// <summary>May only fall.</summary>
    private const int Allowed = 1;

    [Fact]
    public void There_are_no_more_suppressions_than_allowed()
    {
        var found = Sources().SelectMany(path => SuppressionsIn(File.ReadAllLines(path)).Select(line => $"{Path.GetFileName(path)}: {line}")).ToList();
        Assert.True(found.Count <= Allowed, string.Join('\n', found));
    }

    [Fact]
    public void Every_suppression_gives_its_reason() =>
        Assert.All(Sources().SelectMany(path => SuppressionsIn(File.ReadAllLines(path))), line => Assert.True(GivesReason(line), line));

    [Fact]
    public void The_rule_sees_a_suppression_and_a_missing_reason()
    {
        Assert.Single(SuppressionsIn(["#pragma " + "warning disable CA1031"]), line => !GivesReason(line));
        Assert.Single(SuppressionsIn(["    [Suppress" + "Message(\"a\", \"b\", Justification = \"c\")]"]), GivesReason);
        Assert.Empty(SuppressionsIn(["#pragma warning restore CA1031", "// nothing"]));
    }

    private static IEnumerable<string> SuppressionsIn(IEnumerable<string> lines) => lines.Where(line =>
        line.Contains("#pragma " + "warning disable", StringComparison.Ordinal) || line.Contains("[Suppress" + "Message", StringComparison.Ordinal));

    private static bool GivesReason(string line) =>
        line.Contains("// Reason:", StringComparison.Ordinal) || line.Contains("Justification", StringComparison.Ordinal);

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(TheRepository.File("src"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Replace('\\', '/').Contains("/Migrations/", StringComparison.Ordinal));
}

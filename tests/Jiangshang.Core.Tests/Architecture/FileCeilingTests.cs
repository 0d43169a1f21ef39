namespace Jiangshang.Core.Tests.Architecture;

/// <summary>Past these lengths a file is several rooms.</summary>
public sealed class FileCeilingTests
{
    private static readonly Dictionary<string, int> Ceilings = new(StringComparer.Ordinal) { [".cs"] = 300, [".razor"] = 150 };

    [Fact]
    public void No_source_file_is_longer_than_its_ceiling() =>
        Assert.Empty(SourceFiles().Where(file => IsTooLong(file.Path, file.Lines)).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Theory]
    [InlineData("src/A.cs", 300, false)]
    [InlineData("src/A.cs", 301, true)]
    [InlineData("src/A.razor", 150, false)]
    [InlineData("src/A.razor", 151, true)]
    public void The_rule_sees_a_line_too_many(string path, int lines, bool tooLong) => Assert.Equal(tooLong, IsTooLong(path, lines));

    [Fact]
    public void It_looks_at_the_sources() => Assert.True(SourceFiles().Count > 100);

    private static bool IsTooLong(string path, int lines) => lines > Ceilings[Path.GetExtension(path)];

    private static List<(string Path, int Lines)> SourceFiles() =>
        [.. new[] { "src", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(TheRepository.File(folder), "*", SearchOption.AllDirectories))
            .Where(path => Ceilings.ContainsKey(Path.GetExtension(path)))
            .Select(path => (Path: Path.GetRelativePath(TheRepository.Root, path).Replace('\\', '/'), Lines: File.ReadLines(path).Count()))
            .Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal) && !file.Path.Contains("/obj/", StringComparison.Ordinal))];
}

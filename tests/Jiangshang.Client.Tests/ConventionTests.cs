using System.Text.RegularExpressions;

namespace Jiangshang.Client.Tests;

/// <summary>What reading the client's own files can tell.</summary>
public sealed partial class ConventionTests
{
    private const int LongestRazor = 150;

    private static readonly string Root = TheRepository.File("src/Jiangshang.Client");

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/lib/", StringComparison.Ordinal));

    [Fact]
    public void No_markup_holds_literal_Chinese() => Assert.Empty(
        Files("*.razor").Where(file => Hanzi().IsMatch(Comment().Replace(File.ReadAllText(file), ""))).Select(Path.GetFileName));

    [Fact]
    public void Colours_and_pixels_are_named_in_the_tokens_only() => Assert.Empty(
        Files("*.css").Where(file => Path.GetFileName(file) is not "tokens.css" && Literal().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    [Fact]
    public void No_component_is_longer_than_a_screenful_or_three() => Assert.Empty(
        Files("*.razor").Where(file => File.ReadLines(file).Count() > LongestRazor).Select(Path.GetFileName));

    [Fact]
    public void No_component_carries_inline_styles() => Assert.Empty(
        Files("*.razor").Where(file => File.ReadAllText(file).Contains(" style=\"", StringComparison.Ordinal)).Select(Path.GetFileName));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Hanzi();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\brgb\(|\d+px\b", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}

using Jiangshang.Content.Markets;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class ScenarioLoaderTests
{
    private static readonly Lazy<string> Whole = new(() => string.Concat(Directory.GetFiles(Path.Combine(TheRepository.Root, "content", "markets", "first-lesson"), "*.yaml")
        .Order(StringComparer.Ordinal).Select((file, i) => i == 0 ? File.ReadAllText(file) : File.ReadAllText(file).Replace("schema: market/1\n", "", StringComparison.Ordinal))));

    [Fact]
    public void The_first_lesson_has_no_fault() => Assert.Empty(MarketScenarioLoader.Parse("whole.yaml", Whole.Value).Faults);

    [Theory]
    [InlineData("studentStores: 1", "studentStoers: 1", "studentStoers")]
    [InlineData("startingCash: 20000", "startingCash: 12.345", "startingCash")]
    [InlineData("days: 7", "days: seven", "days")]
    [InlineData("category: towel", "category: nothing", "nothing")]
    [InlineData("code: towel-set", "code: towel-cotton", "towel-cotton")]
    [InlineData("test: forbiddenWords", "test: forbidenWords", "forbidenWords")]
    [InlineData("schema: market/1", "schema: market/9", "schema")]
    [InlineData("    adAcceptance: 0.7\n", "", "adAcceptance")]
    [InlineData("share: 0.35", "share: 0.34", "share")]
    public void A_fault_is_told_with_its_line_and_word(string right, string wrong, string word)
    {
        var at = Whole.Value.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{right}” is no longer in the first lesson.");
        var text = Whole.Value[..at] + wrong + Whole.Value[(at + right.Length)..];
        var outcome = MarketScenarioLoader.Parse("whole.yaml", text);
        Assert.Null(outcome.Scenario);
        Assert.Contains(outcome.Faults, fault => fault.Message.Contains(word, StringComparison.Ordinal) && fault.Line >= 1);
    }

    [Fact]
    public void A_missing_folder_is_a_fault() => Assert.NotEmpty(MarketScenarioLoader.Load(Path.Combine(TheRepository.Root, "no-such-folder")).Faults);
}

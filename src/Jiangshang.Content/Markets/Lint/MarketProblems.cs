using Jiangshang.Competencies.Measures;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>What is wrong with the markets of a content folder, told as any other problem of content: file, line, check, both languages.</summary>
public static class MarketProblems
{
    private const string Folder = "markets/";

    public static IReadOnlyList<ContentProblem> Of(ContentFiles files) =>
    [
        .. files.Below(Folder)
            .GroupBy(file => file.Key[..(file.Key.IndexOf('/', Folder.Length) + 1)], StringComparer.Ordinal)
            .SelectMany(scenario => MarketLint.Of(MarketScenarioLoader.Load(scenario.Select(file => KeyValuePair.Create(file.Key[scenario.Key.Length..], file.Value))))
                .Select(fault => new ContentProblem(scenario.Key + fault.File, (int)fault.Line, fault.CheckId, Severity.Problem, new Wording(fault.Message, fault.English))))
    ];
}

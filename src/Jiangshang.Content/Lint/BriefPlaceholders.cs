using System.Text.RegularExpressions;
using Jiangshang.Content.Tasks;
using Jiangshang.Workshops.JudgedWork;

namespace Jiangshang.Content.Lint;

/// <summary>Every {name} in a brief is a variable, every variable is used in both languages, and there are enough choices.</summary>
public sealed partial class BriefPlaceholders : IContentCheck
{
    /// <summary>Fewer, and neighbours in class too often get the same.</summary>
    private const int FewestChoices = 6;

    private static readonly FindingTemplate Undeclared = new("C019", Severity.Problem,
        "任务书里写了 {{{0}}}，但没有定义这个变量，学生会看到花括号。", "The brief says {{{0}}}, but there is no such variable: the student would see the braces.");

    private static readonly FindingTemplate Unused = new("C019", Severity.Problem,
        "变量“{0}”在{1}任务书里没有用到。", "The variable “{0}” is not used in the {2} brief.");

    private static readonly FindingTemplate TooFew = new("C019", Severity.Warning,
        "变量“{0}”只有 {1} 个可选内容，至少要 {2} 个，否则同桌容易抽到一样的。", "The variable “{0}” has only {1} choices; give at least {2} so that neighbours seldom draw the same.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Undeclared, Unused, TooFew];

    public IEnumerable<ContentProblem> Run(SchoolContent content) => content.Tasks
        .Select(task => (task.Body as TaskBody.JudgedWork)?.Task)
        .OfType<JudgedWorkTask>()
        .SelectMany(task => Of(content, task));

    private static IEnumerable<ContentProblem> Of(SchoolContent content, JudgedWorkTask task)
    {
        var place = content.Places.Of(task.Brief);
        var zh = Names(task.Brief.Zh);
        var en = Names(task.Brief.En);
        var declared = task.Variables.Select(variable => variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var name in zh.Union(en, StringComparer.Ordinal).Where(name => !declared.Contains(name)))
        {
            yield return Undeclared.At(place, name);
        }

        foreach (var variable in task.Variables)
        {
            var at = content.Places.Of(variable);
            if (!zh.Contains(variable.Name.Value))
            {
                yield return Unused.At(at, variable.Name, "中文", "Chinese");
            }

            if (!en.Contains(variable.Name.Value))
            {
                yield return Unused.At(at, variable.Name, "英文", "English");
            }

            if (variable.Choices.Count < FewestChoices)
            {
                yield return TooFew.At(at, variable.Name, variable.Choices.Count, FewestChoices);
            }
        }
    }

    private static HashSet<string> Names(string brief) => [.. Placeholder().Matches(brief).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

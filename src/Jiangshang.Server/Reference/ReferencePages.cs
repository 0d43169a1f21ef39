using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content;
using Jiangshang.Content.Lint;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.Server.Reference;

/// <summary>The reference under <c>docs/reference</c>, written from code and content, so that it cannot fall behind them.</summary>
public static class ReferencePages
{
    private const string Generated = "<!-- Written by `./jiangshang docs`. Do not edit: change the code or the content and run it again. -->\n\n";

    /// <returns>The pages' texts by file name.</returns>
    public static IReadOnlyDictionary<string, string> Of(SchoolContent content) => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["findings.md"] = Findings(),
        ["lint-checks.md"] = Checks(),
        ["metrics.md"] = Metrics(content),
        ["requirements.md"] = Requirements(content),
        ["tasks.md"] = Tasks(content),
    };

    private static string Checks()
    {
        var page = Page("Content checks", "内容检查", "What `./jiangshang lint` looks for, beside files that cannot be read at all.");
        page.Append("| id | check | severity | 句子 | sentence |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (name, finding) in LintReport.Checks.SelectMany(check => check.Findings.Select(finding => (check.GetType().Name, finding))))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {finding.CheckId} | {name} | {finding.Severity} | {Cell(finding.Zh)} | {Cell(finding.En)} |\n");
        }

        return page.ToString();
    }

    private static string Findings()
    {
        var page = Page("Audit findings and remedial steps", "审核结论与补修步骤", "What the graduation audit can find, what the remediation plan can ask for, and how both are named in JSON (`kind`).");
        page.Append("| family | kind | members |\n| --- | --- | --- |\n");
        foreach (var family in new[] { typeof(Finding), typeof(RemedialStep) })
        {
            foreach (var kind in family.GetCustomAttributes<JsonDerivedTypeAttribute>().OrderBy(kind => kind.TypeDiscriminator as string, StringComparer.Ordinal))
            {
                var members = kind.DerivedType.GetProperties()
                    .Where(property => property.Name != "EqualityContract")
                    .Select(property => $"`{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}`");
                page.Append(CultureInfo.InvariantCulture, $"| {family.Name} | `{kind.TypeDiscriminator}` | {string.Join(", ", members)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Metrics(SchoolContent content)
    {
        var page = Page("Metrics", "指标", "What is measured, by which tasks, and which requirements set a threshold on it.");
        page.Append("| metric | 名称 | name | unit | tasks | requirements |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var standard in content.Standards)
        {
            foreach (var metric in standard.Metrics)
            {
                var tasks = content.CurrentTasks.Count(task => task.Metrics.Contains(metric.Code));
                var requirements = standard.Requirements
                    .Where(requirement => requirement.Criteria.Criteria().Any(criterion => criterion.Bounds.Any(bound => bound.Metric == metric.Code)))
                    .Select(requirement => requirement.Code.Value)
                    .ToList();
                var named = requirements.Count > 5 ? string.Create(CultureInfo.InvariantCulture, $"{requirements.Count}") : string.Join(", ", requirements);
                page.Append(CultureInfo.InvariantCulture, $"| `{metric.Code}` | {metric.Name.Zh} | {metric.Name.En} | {metric.Unit.Zh} | {tasks} | {named} |\n");
            }
        }

        return page.ToString();
    }

    private static string Requirements(SchoolContent content)
    {
        var page = Page("Requirements", "要求", "Every requirement with its rule in words, from the standards in `content/standards`.");
        foreach (var standard in content.Standards)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {standard.Version}\n\n| code | 要求 | requirement | clause | 判据 | rule |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (var requirement in standard.Requirements)
            {
                var rules = requirement.Criteria.Criteria().Select(criterion => RuleWords.Of(criterion, standard)).ToList();
                page.Append(CultureInfo.InvariantCulture, $"| {requirement.Code} | {Cell(requirement.Title.Zh)} | {Cell(requirement.Title.En)} | {requirement.Source.Clause} | {Joined(requirement, rules.Select(rule => rule.Zh))} | {Joined(requirement, rules.Select(rule => rule.En))} |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Tasks(SchoolContent content)
    {
        var page = Page("Training tasks", "实训任务", "Every task of `content/tasks`.");
        page.Append("| code | workshop | 任务 | task | requirements | minutes | strongest condition |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var task in content.CurrentTasks.OrderBy(task => task.Workshop, StringComparer.Ordinal).ThenBy(task => task.Version.Code, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{task.Version}` | {task.Workshop} | {Cell(task.Title.Zh)} | {Cell(task.Title.En)} | {string.Join(", ", task.Requirements)} | {task.Minutes} | {NameWords.Condition(task.Condition).En} |\n");
        }

        return page.ToString();
    }

    private static StringBuilder Page(string title, string zh, string about) =>
        new StringBuilder(Generated).Append(CultureInfo.InvariantCulture, $"# {title} ({zh})\n\n{about}\n\n");

    private static string Joined(Requirement requirement, IEnumerable<string> rules) =>
        string.Join(requirement.Criteria is CriterionNode.Any ? "<br>或 / or<br>" : "<br>", rules.Select(Cell));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The checks behind <see cref="JudgedWorkTask.FindProblems"/>.</summary>
internal static partial class JudgedWorkTaskCheck
{
    private static readonly FaultCode VariableUnknown = new("variableUnknown");
    private static readonly FaultCode VariableUnused = new("variableUnused");
    private static readonly FaultCode VariableTwice = new("variableTwice");
    private static readonly FaultCode ChoicesMissing = new("choicesMissing");
    private static readonly FaultCode DeliverableTwice = new("deliverableTwice");
    private static readonly FaultCode DeliverableImpossible = new("deliverableImpossible");
    private static readonly FaultCode AnswerImpossible = new("answerImpossible");
    private static readonly FaultCode NothingToHandIn = new("nothingToHandIn");

    public static IEnumerable<TaskProblem> Of(JudgedWorkTask task) =>
        OfBrief(task).Concat(OfVariables(task)).Concat(OfHandIn(task)).Concat(task.Rubric.FindProblems());

    private static IEnumerable<TaskProblem> OfBrief(JudgedWorkTask task)
    {
        var declared = task.Variables.Select(variable => variable.Name.Value).ToHashSet();
        foreach (var (path, brief) in new[] { ("brief.zh", task.Brief.Zh), ("brief.en", task.Brief.En) })
        {
            var mentioned = Placeholder().Matches(brief).Select(match => match.Groups[1].Value).ToHashSet();
            foreach (var name in mentioned.Except(declared).Order(StringComparer.Ordinal))
            {
                yield return new TaskProblem(VariableUnknown, path, new Wording(
                    $"任务说明里的 {{{name}}} 没有在变量中定义。", $"The brief mentions {{{name}}}, which is not among the variables."));
            }

            foreach (var name in declared.Except(mentioned).Order(StringComparer.Ordinal))
            {
                yield return new TaskProblem(VariableUnused, path, new Wording(
                    $"变量 {name} 没有在任务说明里用到。", $"The brief never mentions the variable {{{name}}}."));
            }
        }
    }

    private static IEnumerable<TaskProblem> OfVariables(JudgedWorkTask task)
    {
        foreach (var (index, variable) in task.Variables.Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"variables[{index}]");
            if (task.Variables.Take(index).Any(earlier => earlier.Name == variable.Name))
            {
                yield return new TaskProblem(VariableTwice, path, new Wording(
                    $"变量 {variable.Name} 定义了不止一次。", $"The variable {variable.Name} is defined more than once."));
            }

            if (variable.Choices.Count == 0)
            {
                yield return new TaskProblem(ChoicesMissing, path, new Wording(
                    $"变量 {variable.Name} 没有可选的值。", $"The variable {variable.Name} has nothing to choose from."));
            }
        }
    }

    private static IEnumerable<TaskProblem> OfHandIn(JudgedWorkTask task)
    {
        if (task.Answer is null && task.Deliverables.Count == 0)
        {
            yield return new TaskProblem(NothingToHandIn, "deliverables", new Wording(
                "任务既不要文字回答也不要文件，学生没有东西可交。", "The task asks for neither an answer nor a file: there is nothing to hand in."));
        }

        if (task.Answer is { } answer && answer.AtLeast > answer.AtMost)
        {
            yield return new TaskProblem(AnswerImpossible, "answer", new Wording(
                "文字回答的最少字数大于最多字数。", "The written answer's least length exceeds its greatest."));
        }

        foreach (var (index, deliverable) in task.Deliverables.Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"deliverables[{index}]");
            if (task.Deliverables.Take(index).Any(earlier => earlier.Code == deliverable.Code))
            {
                yield return new TaskProblem(DeliverableTwice, path, new Wording(
                    $"交付物代码 {deliverable.Code} 用了不止一次。", $"The deliverable code {deliverable.Code} is used more than once."));
            }

            if (deliverable.Kinds.Count == 0 || deliverable.AtMost.Value == 0 || deliverable.AtLeast > deliverable.AtMost || deliverable.LargestFile.Value == 0)
            {
                yield return new TaskProblem(DeliverableImpossible, path, new Wording(
                    $"交付物 {deliverable.Code} 的格式、数量或大小限制让人无法提交。",
                    $"Nothing can satisfy deliverable {deliverable.Code}: check its kinds, counts and largest size."));
            }
        }
    }

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9._-]*)\}")]
    private static partial Regex Placeholder();
}

using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>One student's worksheet (作业单) of judged work: the brief with the student's own product, customer or scenario filled in.</summary>
public sealed record JudgedWorkWorksheet(TaskCode Task, TaskVersion TaskVersion, Wording Brief, IReadOnlyList<ChosenVariable> Variables)
{
    /// <summary>Draws every variable and fills the brief. The same task and seed always give the same worksheet.</summary>
    public static JudgedWorkWorksheet Prepare(JudgedWorkTask task, WorksheetSeed seed)
    {
        var chosen = task.Variables
            .Select(variable => new ChosenVariable(variable.Name, new WorksheetRandom(seed, variable.Name.Value).Pick(variable.Choices)))
            .ToArray();
        var brief = new Wording(
            Filled(task.Brief.Zh, chosen, value => value.Zh),
            Filled(task.Brief.En, chosen, value => value.En));
        return new JudgedWorkWorksheet(task.Code, task.Version, brief, chosen);
    }

    private static string Filled(string brief, IEnumerable<ChosenVariable> chosen, Func<Wording, string> language) =>
        chosen.Aggregate(brief, (text, variable) => text.Replace($"{{{variable.Name}}}", language(variable.Value), StringComparison.Ordinal));
}

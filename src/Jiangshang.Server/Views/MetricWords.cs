using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.Server.Views;

/// <summary>Names of what a workshop measures beyond the standard, so that nobody reads a bare code.</summary>
public static class MetricWords
{
    private const string Criterion = "judged.criterion.";
    private static readonly Wording Points = new("分", "points");

    /// <param name="rubric">The rubric of the edition that was marked; null where a scorer measured.</param>
    public static (Wording Name, Wording Unit) Of(string code, Rubric? rubric)
    {
        if (code.StartsWith(Criterion, StringComparison.Ordinal))
        {
            var title = rubric?.Criteria.FirstOrDefault(criterion => criterion.Code.Value == code[Criterion.Length..])?.Title;
            return (title is null ? Bare(code) : new Wording(title.Zh, title.En), Points);
        }

        var words = TypingMetrics.Words.FirstOrDefault(pair => pair.Key.Value == code).Value;
        return words.Name is null
            ? (Bare(code), new Wording("", ""))
            : (new Wording(words.Name.Zh, words.Name.En), new Wording(words.Unit.Zh, words.Unit.En));
    }

    private static Wording Bare(string code) => new(code, code);
}

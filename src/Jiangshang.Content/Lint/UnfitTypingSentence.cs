using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content.Lint;

/// <summary>A sentence that tests are mixed from can be typed, is a sentence, stands there once, and the bank lasts for several tests.</summary>
public sealed class UnfitTypingSentence : IContentCheck
{
    private const string Ends = "。！？";
    private const string After = "”）";

    /// <summary>A clause is no sentence; a paragraph makes two tests alike.</summary>
    private static readonly (CharacterCount Least, CharacterCount Most) Length = (new CharacterCount(10), new CharacterCount(60));

    /// <summary>So many tests in a row show no sentence twice; after that the least met come first.</summary>
    private const int TestsWithoutRepetition = 5;

    private static readonly FindingTemplate Unfit = new("C036", Severity.Problem, "句子“{0}”：{1}", "The sentence {0}: {2}");

    private static readonly FindingTemplate NoEnd = new("C036", Severity.Problem,
        "句子“{0}”没有以句号、叹号或问号结尾。", "The sentence {0} does not end with a full stop, an exclamation or a question mark.");

    private static readonly FindingTemplate Twice = new("C036", Severity.Problem, "句子“{0}”与“{1}”一样。", "The sentence {0} is the same as {1}.");

    private static readonly FindingTemplate BankTooSmall = new("C036", Severity.Warning,
        "考核任务 {0} 每次要 {1} 字，句库只有 {2} 字，不到 {3} 次就会重复。",
        "{0} takes {1} characters a test, and the sentences hold {2}: they repeat before {3} tests.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Unfit, NoEnd, Twice, BankTooSmall];

    public IEnumerable<ContentProblem> Run(SchoolContent content) => content.TypingSentences.Count == 0 ? [] : OfSentences(content).Concat(OfBank(content));

    private static IEnumerable<ContentProblem> OfSentences(SchoolContent content)
    {
        var known = new Dictionary<string, TypingTextCode>(StringComparer.Ordinal);
        foreach (var sentence in content.TypingSentences)
        {
            var place = content.Places.Of(sentence);
            foreach (var problem in TypableText.FindProblems(sentence.Text, Length.Least, Length.Most))
            {
                yield return Unfit.At(place, sentence.Code, problem.Sentence.Zh, problem.Sentence.En);
            }

            var end = sentence.Text.TrimEnd(After.ToCharArray());
            if (end.Length == 0 || !Ends.Contains(end[^1], StringComparison.Ordinal))
            {
                yield return NoEnd.At(place, sentence.Code);
            }

            if (!known.TryAdd(sentence.Text, sentence.Code))
            {
                yield return Twice.At(place, sentence.Code, known[sentence.Text]);
            }
        }
    }

    private static IEnumerable<ContentProblem> OfBank(SchoolContent content)
    {
        var held = content.TypingSentences.Sum(sentence => TypableText.LengthOf(sentence.Text).Value);
        return content.Tasks
            .Select(task => (task.Body as Tasks.TaskBody.Typing)?.Task)
            .OfType<TypingTask>()
            .Where(task => task.Rules.Conditions == TypingConditions.Assessed && held < TestsWithoutRepetition * task.MinimumLength.Value)
            .Select(task => BankTooSmall.At(content.Places.Of(task), task.Code, task.MinimumLength, held, TestsWithoutRepetition));
    }
}

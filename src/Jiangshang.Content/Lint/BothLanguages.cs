using Jiangshang.Competencies.Measures;

namespace Jiangshang.Content.Lint;

/// <summary>Every wording is there in both languages, and the Chinese one is Chinese.</summary>
public sealed class BothLanguages : IContentCheck
{
    private static readonly FindingTemplate Blank = new("C025", Severity.Problem,
        "这里的{0}是空的，请补上。", "The {1} wording here is empty; please add it.");

    private static readonly FindingTemplate NotChinese = new("C025", Severity.Problem,
        "中文一栏写的是“{0}”，里面没有汉字。", "The Chinese wording says “{0}”, which has no Chinese in it.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Blank, NotChinese];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        var ofCore = content.Places.All<Wording>().Select(wording => (wording.Zh, wording.En, Where: (object)wording));
        var ofWorkshops = content.Places.All<Workshops.Scoring.Wording>().Select(wording => (wording.Zh, wording.En, Where: (object)wording));
        foreach (var (zh, en, where) in ofCore.Concat(ofWorkshops))
        {
            var place = content.Places.Of(where);
            if (string.IsNullOrWhiteSpace(zh))
            {
                yield return Blank.At(place, "中文", "Chinese");
            }
            else if (zh.Any(char.IsLetter) && !zh.Any(IsHanzi))
            {
                yield return NotChinese.At(place, zh);
            }

            if (string.IsNullOrWhiteSpace(en))
            {
                yield return Blank.At(place, "英文", "English");
            }
        }
    }

    /// <summary>The main block of Hanzi; a sentence without one of these is not Chinese.</summary>
    private static bool IsHanzi(char character) => character is >= '\u4e00' and <= '\u9fff';
}

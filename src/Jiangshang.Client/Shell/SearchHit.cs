using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Shell;

/// <summary>Something that can be gone to, and the words it is found by.</summary>
public sealed record SearchHit(IconName Icon, Wording Title, Wording Detail, string Href)
{
    public bool Answers(string words) => words
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => Title.Zh.Contains(word, StringComparison.OrdinalIgnoreCase)
            || Title.En.Contains(word, StringComparison.OrdinalIgnoreCase)
            || Detail.Zh.Contains(word, StringComparison.OrdinalIgnoreCase)
            || Detail.En.Contains(word, StringComparison.OrdinalIgnoreCase));
}

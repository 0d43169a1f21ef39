using System.Text.RegularExpressions;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.School.Tests.Views;

/// <summary>Holds wordings to their promise: both languages there, each in its own script, nothing left unfilled.</summary>
internal static partial class Worded
{
    public static void InBothLanguages(Wording wording)
    {
        Assert.False(string.IsNullOrWhiteSpace(wording.Zh), $"No Chinese beside “{wording.En}”.");
        Assert.False(string.IsNullOrWhiteSpace(wording.En), $"No English beside “{wording.Zh}”.");
        Assert.Matches(Han(), wording.Zh);
        Assert.Matches(Latin(), wording.En);
        Assert.DoesNotContain("Jiangshang.", wording.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("Jiangshang.", wording.En, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", wording.En, StringComparison.Ordinal);
    }

    /// <summary>A closed family is a record with nested records: every one of them must be among the examples.</summary>
    public static void Covers<TFamily>(IEnumerable<TFamily> examples)
    {
        var cases = typeof(TFamily).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(TFamily)));
        Assert.Equal(cases.Select(type => type.Name).Order(), examples.Select(example => example!.GetType().Name).Distinct().Order());
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();
}

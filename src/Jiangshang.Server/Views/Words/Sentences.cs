using Jiangshang.Competencies.Measures;

namespace Jiangshang.Server.Views.Words;

/// <summary>Joins wordings the way each language does: Chinese without spaces and with its own marks, English with both.</summary>
internal static class Sentences
{
    /// <summary>Sentences one after another.</summary>
    public static Wording Paragraph(IEnumerable<Wording> sentences)
    {
        var all = sentences.ToList();
        return new Wording(string.Concat(all.Select(sentence => sentence.Zh)), string.Join(' ', all.Select(sentence => sentence.En)));
    }

    /// <summary>Things in a row: 甲、乙、丙 — A, B, C.</summary>
    public static Wording Listed(IEnumerable<Wording> things)
    {
        var all = things.ToList();
        return new Wording(string.Join('、', all.Select(thing => thing.Zh)), string.Join(", ", all.Select(thing => thing.En)));
    }

    /// <summary>Alternatives: 甲或乙 — A or B.</summary>
    public static Wording Either(IEnumerable<Wording> things)
    {
        var all = things.ToList();
        return new Wording(string.Join('或', all.Select(thing => thing.Zh)), string.Join(" or ", all.Select(thing => thing.En)));
    }

    /// <summary>The first <paramref name="shown"/> of a row, and how many more there are.</summary>
    public static Wording ListedUpTo(int shown, IReadOnlyCollection<Wording> things)
    {
        var head = Listed(things.Take(shown));
        var more = things.Count - shown;
        return more <= 0 ? head : new Wording($"{head.Zh}等 {things.Count} 种", $"{head.En} and {more} more");
    }

    public static Wording Capitalised(Wording wording) =>
        wording.En.Length == 0 ? wording : wording with { En = char.ToUpperInvariant(wording.En[0]) + wording.En[1..] };
}

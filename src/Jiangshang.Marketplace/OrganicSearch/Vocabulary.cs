namespace Jiangshang.Marketplace.OrganicSearch;

/// <summary>The scenario's words, and titles cut into them by longest match first (正向最大匹配).</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly int _longest;

    public Vocabulary(MarketScenario scenario)
    {
        foreach (var word in scenario.Keywords.SelectMany(keyword => keyword.Words)
            .Concat(scenario.Products.SelectMany(product => product.Attributes))
            .Concat(scenario.Vocabulary)
            .Concat(scenario.Rivals.Select(rival => rival.BrandWord)))
        {
            if (word.Length > 0)
            {
                _words.Add(word);
                _longest = Math.Max(_longest, word.Length);
            }
        }
    }

    /// <summary>The vocabulary words of a title in order, repeats included; other characters are skipped.</summary>
    public List<string> Segment(string title)
    {
        var words = new List<string>();
        var at = 0;
        while (at < title.Length)
        {
            var length = Math.Min(_longest, title.Length - at);
            while (length > 0 && !_words.Contains(title.Substring(at, length)))
            {
                length--;
            }

            if (length == 0)
            {
                at++;
                continue;
            }

            words.Add(title.Substring(at, length));
            at += length;
        }

        return words;
    }
}

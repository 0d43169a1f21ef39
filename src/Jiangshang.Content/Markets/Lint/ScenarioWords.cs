using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>The words a product can be found by: its attributes, and its name cut by the scenario's vocabulary, longest match first.</summary>
internal sealed class ScenarioWords
{
    private readonly HashSet<string> _vocabulary;
    private readonly int _longest;

    public ScenarioWords(MarketScenario scenario)
    {
        _vocabulary = new HashSet<string>(
            scenario.Vocabulary.Concat(scenario.Keywords.SelectMany(keyword => keyword.Words)).Concat(scenario.Products.SelectMany(product => product.Attributes)),
            StringComparer.Ordinal);
        _longest = _vocabulary.Max(word => word.Length);
    }

    public HashSet<string> Of(Product product)
    {
        var words = new HashSet<string>(product.Attributes, StringComparer.Ordinal);
        var at = 0;
        while (at < product.Name.Length)
        {
            var length = Math.Min(_longest, product.Name.Length - at);
            while (length > 1 && !_vocabulary.Contains(product.Name.Substring(at, length)))
            {
                length--;
            }

            words.Add(product.Name.Substring(at, length));
            at += length;
        }

        return words;
    }

    /// <summary>Whether the keyword finds the product.</summary>
    public static bool Finds(Keyword keyword, Product product, HashSet<string> words) =>
        keyword.Category == product.Category && keyword.Words.All(words.Contains);
}

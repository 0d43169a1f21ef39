using Jiangshang.Content.Reading;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Content.Tasks;

/// <summary>Reads the workshops' own units, which refuse what they cannot hold; the refusal becomes a problem with its line.</summary>
internal static class WorkshopUnits
{
    public static T Unit<T>(this NodeReader node, string key, Func<int, T> make, T otherwise) =>
        Make(node, () => make(node.Whole(key)), otherwise);

    public static T Made<T>(this NodeReader node, string key, Func<string, T> make, T otherwise) =>
        Make(node, () => make(node.Text(key)), otherwise);

    /// <summary>Points with at most two decimals.</summary>
    public static Score Points(this NodeReader node, string key) =>
        Make(node, () => Score.Parse(node.Number(key).ToString()), Score.Zero);

    public static Wording Wording(this NodeReader node, string key) => Words(node.Map(key));

    /// <summary>Both languages written beside other keys of the same mapping.</summary>
    public static Wording InlineWords(this NodeReader node) => new(node.Text("zh"), node.Text("en"));

    private static Wording Words(NodeReader map)
    {
        var words = new Wording(map.Text("zh"), map.Text("en"));
        return map.Finish(words);
    }

    private static T Make<T>(NodeReader node, Func<T> make, T otherwise)
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            node.Report(ReadingFindings.NotMade, exception.Message);
            return otherwise;
        }
    }
}

using Jiangshang.Content.Reading;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Content.Tasks;

/// <summary>Reads the workshops' own units, which refuse what they cannot hold; the refusal becomes a problem with its line.</summary>
internal static class WorkshopUnits
{
    /// <param name="allowed">What may be written, said to whoever wrote something else: <c>1–5</c>.</param>
    public static T Unit<T>(this NodeReader node, string key, Func<int, T> make, T otherwise, string allowed = "") =>
        Make(node, key, () => make(node.Whole(key)), otherwise, allowed);

    public static T Made<T>(this NodeReader node, string key, Func<string, T> make, T otherwise) =>
        Make(node, key, () => make(node.Text(key)), otherwise, "");

    /// <summary>Points with at most two decimals.</summary>
    public static Score Points(this NodeReader node, string key) =>
        Make(node, key, () => Score.Parse(node.Number(key).ToString()), Score.Zero, "0–100");

    public static Wording Wording(this NodeReader node, string key) => Words(node.Map(key));

    /// <summary>Both languages written beside other keys of the same mapping.</summary>
    public static Wording InlineWords(this NodeReader node) => new(node.Text("zh"), node.Text("en"));

    private static Wording Words(NodeReader map)
    {
        var words = new Wording(map.Text("zh"), map.Text("en"));
        return map.Finish(words);
    }

    private static T Make<T>(NodeReader node, string key, Func<T> make, T otherwise, string allowed)
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            node.ReportAt(
                key,
                ReadingFindings.NotMade,
                key,
                node.Quote(key),
                allowed.Length == 0 ? "请对照同一文件夹里的其他文件。" : $"可以写：{allowed}。",
                allowed.Length == 0 ? "Compare with the other files of the folder." : $"Allowed: {allowed}.");
            return otherwise;
        }
    }
}

using System.Globalization;

namespace Jiangshang.Core.Tests.Architecture;

/// <summary>What pure code does all day: none of it may be mistaken for an impurity.</summary>
internal static class PureCanaries
{
    public static double A_root(double x) => Math.Sqrt(Math.Max(0, x));

    public static string A_number_in_words(decimal x) => x.ToString("0.00", CultureInfo.InvariantCulture);

    public static IEnumerable<int> An_iterator(int count)
    {
        for (var index = 0; index < count; index++)
        {
            yield return index;
        }
    }

    public static Dictionary<string, int> Counts(IEnumerable<string> words) =>
        words.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    public static DateTimeOffset A_month_later(DateTimeOffset instant) => instant.AddMonths(1);
}

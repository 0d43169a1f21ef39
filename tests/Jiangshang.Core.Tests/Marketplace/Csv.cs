using System.Globalization;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Reads exported files as anybody outside would.</summary>
internal static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Rows(string csv)
    {
        var lines = csv.TrimEnd('\n').Split('\n');
        var names = lines[0].Split(',');
        return lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    public static long Fen(string yuan) => (long)(decimal.Parse(yuan, CultureInfo.InvariantCulture) * 100);

    public static long Whole(string number) => long.Parse(number, CultureInfo.InvariantCulture);
}

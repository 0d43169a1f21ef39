using System.Collections.Frozen;
using System.Globalization;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Reads exported files as anybody outside would.</summary>
internal static class Csv
{
    public static IEnumerable<CsvRow> Rows(string csv)
    {
        var lines = csv.TrimEnd('\n').Split('\n');
        var names = lines[0].Split(',').Index().ToFrozenDictionary(name => name.Item, name => name.Index);
        return lines.Skip(1).Select(line => new CsvRow(names, line.Split(',')));
    }

    public static long Fen(string yuan) => (long)(decimal.Parse(yuan, CultureInfo.InvariantCulture) * 100);

    public static long Whole(string number) => long.Parse(number, CultureInfo.InvariantCulture);
}

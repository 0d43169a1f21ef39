using System.Globalization;
using System.Text;

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>Gathers impressions, clicks and cost by day, store, listing, source, keyword and position (流量明细), for export.</summary>
public sealed class TrafficTable : ITrafficSink
{
    private readonly SortedDictionary<(int Day, int Store, int Listing, int Source, int Keyword, int Position), (long Impressions, long Looked, long Clicks, long Cost, long Overrun)> _rows = [];

    public void Shown(TrafficRow row)
    {
        var key = (row.Day.Value, row.Store.Index, row.Listing.Index, (int)row.Source, row.Keyword?.Index ?? -1, row.Position.Value);
        var old = _rows.GetValueOrDefault(key);
        _rows[key] = (old.Impressions + row.Impressions.Value, old.Looked + row.Looked.Value, old.Clicks + row.Clicks.Value, old.Cost + row.Cost.Value, old.Overrun + row.Overrun.Value);
    }

    /// <summary>CSV with a header; see docs/market/exports.md.</summary>
    public string ToCsv(MarketRun run)
    {
        var text = new StringBuilder("day,store,listing,source,keyword,position,impressions,looked,clicks,cost,overrun\n");
        foreach (var (key, value) in _rows)
        {
            var keyword = key.Keyword < 0 ? "" : run.Scenario.Keywords[key.Keyword].Text;
            text.Append(CultureInfo.InvariantCulture, $"{key.Day},{MarketExport.StoreCode(run, key.Store)},{key.Listing},{(TrafficSource)key.Source},{keyword},{(key.Position == 0 ? "" : key.Position)},{value.Impressions},{value.Looked},{value.Clicks},{new Fen(value.Cost)},{new Fen(value.Overrun)}\n");
        }

        return text.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>A run's raw events as CSV (原始数据导出), formats in docs/market/exports.md. Money is yuan with two decimals.</summary>
public static class MarketExport
{
    /// <summary>The code of a store: s1 … for students, the rival's own.</summary>
    public static string StoreCode(MarketRun run, StoreId store) => StoreCode(run, store.Index);

    /// <summary>Every order with its consumer, place, source, amounts and fate.</summary>
    public static string Orders(MarketRun run)
    {
        var orders = run.World.State.Orders;
        var text = new StringBuilder("order,day,hour,consumer,visit,store,listing,product,kind,source,keyword,position,pieces,goods,discount,freight,paid,cost,state,shipped,delivered,confirmed,refunded,late,damaged,stars,complained,commission_rate,promoter,segment,province,device,packaging,group,video\n");
        for (var o = 0; o < orders.Count; o++)
        {
            var state = (OrderState)orders.State[o];
            var isPaid = state is not (OrderState.AwaitingPayment or OrderState.Closed);
            var consumer = orders.Consumer[o];
            text.Append(CultureInfo.InvariantCulture, $"{o},{orders.Day[o]},{orders.Hour[o]},{consumer},{orders.Visit[o]},{StoreCode(run, orders.Store[o])},{orders.Listing[o]},{run.Scenario.Products[run.World.State.Listings.Product[orders.Listing[o]]].Code},");
            text.Append(CultureInfo.InvariantCulture, $"{(OrderKind)orders.Kind[o]},{(TrafficSource)orders.Source[o]},{Keyword(run, orders.Page[o])},{orders.Position[o]},{orders.Pieces[o]},{new Fen(orders.Goods[o])},{new Fen(orders.Discount[o])},{new Fen(orders.Freight[o])},");
            text.Append(CultureInfo.InvariantCulture, $"{new Fen(isPaid ? run.World.Desk.AmountOf(o) : 0)},{new Fen(orders.Cost[o])},{state},{DayText(orders.ShippedOn[o])},{DayText(orders.DeliveredOn[o])},{DayText(orders.ConfirmedOn[o])},{DayText(orders.RefundedOn[o])},{orders.Late[o]},{orders.Damaged[o]},");
            text.Append(CultureInfo.InvariantCulture, $"{(orders.Stars[o] == 0 ? "" : orders.Stars[o])},{orders.Complained[o]},{orders.CommissionRate[o]},{DayText(orders.Promoter[o])},{Who(run, consumer)},{(orders.ShippedOn[o] < 0 ? "" : run.Scenario.Packagings[orders.Packaging[o]].Code)},{DayText(orders.Group[o])},{DayText(orders.Video[o])}\n");
        }

        return text.ToString();
    }

    /// <summary>Every store's counts by day.</summary>
    public static string Daily(MarketRun run)
    {
        var names = Enum.GetNames<StoreMetric>();
        var text = new StringBuilder("day,store,").AppendJoin(',', names).Append('\n');
        for (var day = 0; day < run.World.History.Days.Count; day++)
        {
            for (var store = 0; store < run.World.Size.Stores; store++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{day},{StoreCode(run, store)},");
                text.AppendJoin(',', Enumerable.Range(0, names.Length).Select(metric => Number(run.World.History.Days[day].Metrics[(store * names.Length) + metric]))).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Every store's counts by day and source.</summary>
    public static string Sources(MarketRun run)
    {
        var text = new StringBuilder("day,store,source,impressions,clicks,visitors,orders,amount\n");
        for (var day = 0; day < run.World.History.Days.Count; day++)
        {
            var record = run.World.History.Days[day];
            for (var at = 0; at < record.SourceClicks.Length; at++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{day},{StoreCode(run, at / DailyHistory.SourceCount)},{(TrafficSource)(at % DailyHistory.SourceCount)},{record.SourceImpressions[at]},{record.SourceClicks[at]},{record.SourceVisitors[at]},{record.SourceOrders[at]},{new Fen(record.SourceAmount[at])}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Movements of every store's accounts by day; each day of a store sums to zero.</summary>
    public static string Accounts(MarketRun run)
    {
        var text = new StringBuilder("day,store,account,movement\n");
        for (var day = 0; day < run.World.History.Days.Count; day++)
        {
            var movements = run.World.History.Days[day].Movements;
            for (var at = 0; at < movements.Length; at++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{day},{StoreCode(run, at / DailyHistory.AccountCount)},{(StoreAccount)(at % DailyHistory.AccountCount)},{new Fen(movements[at])}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Every store's profit statement and rating at the end.</summary>
    public static string Profit(MarketRun run)
    {
        var text = new StringBuilder("store,sales,freight_income,cost_of_goods,fulfilment,promotion,platform_fee,wages,penalties,profit,unreconciled,ratings,description,service,logistics\n");
        for (var store = 0; store < run.World.Size.Stores; store++)
        {
            var p = ProfitStatement.Of(run, new StoreId(store));
            var r = StoreRating.Of(run, new StoreId(store));
            text.Append(CultureInfo.InvariantCulture, $"{StoreCode(run, store)},{p.Sales},{p.FreightIncome},{p.CostOfGoods},{p.Fulfilment},{p.Promotion},{p.PlatformFee},{p.Wages},{p.Penalties},{p.Profit},{p.Unreconciled},");
            text.Append(CultureInfo.InvariantCulture, $"{r.Ratings},{r.Description?.Value},{r.Service?.Value},{r.Logistics?.Value}\n");
        }

        return text.ToString();
    }

    public static string Reviews(MarketRun run)
    {
        var orders = run.World.State.Orders;
        var text = new StringBuilder("day,store,listing,order,consumer,stars,service,logistics,counted\n");
        for (var o = 0; o < orders.Count; o++)
        {
            if (orders.Stars[o] > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{orders.ReviewedOn[o]},{StoreCode(run, orders.Store[o])},{orders.Listing[o]},{o},{orders.Consumer[o]},{orders.Stars[o]},{orders.ServiceStars[o]},{orders.LogisticsStars[o]},{orders.Rated[o]}\n");
            }
        }

        return text.ToString();
    }

    public static string Violations(MarketRun run)
    {
        var violations = run.World.State.Violations;
        var text = new StringBuilder("day,store,listing,rule,points,fine,title,basis,remedy\n");
        for (var v = 0; v < violations.Count; v++)
        {
            var rule = run.Scenario.Rules[violations.Rule[v]];
            text.Append(CultureInfo.InvariantCulture, $"{violations.Day[v]},{StoreCode(run, violations.Store[v])},{DayText(violations.Listing[v])},{rule.Code},{violations.Points[v]},{new Fen(violations.Fine[v])},{rule.Title},{rule.Basis},{rule.Remedy}\n");
        }

        return text.ToString();
    }

    /// <summary>Every listing as it stands: what the order and traffic rows refer to.</summary>
    public static string Listings(MarketRun run)
    {
        var listings = run.World.State.Listings;
        var text = new StringBuilder("listing,store,product,category,title,price,reference_price,active,stars,reviews\n");
        for (var l = 0; l < listings.Count; l++)
        {
            var product = run.Scenario.Products[listings.Product[l]];
            text.Append(CultureInfo.InvariantCulture, $"{l},{StoreCode(run, listings.Store[l])},{product.Code},{run.Scenario.Categories[product.Category.Index].Code},{run.World.State.Titles[l].Replace(',', '，')},{new Fen(listings.Price[l])},{product.ReferencePrice},{listings.Active[l]},{listings.StarSum[l]},{listings.StarCount[l]}\n");
        }

        return text.ToString();
    }

    internal static string StoreCode(MarketRun run, int store) => StoreCode(run.Scenario, run.World.Size.StudentStores, store);

    internal static string StoreCode(MarketScenario scenario, int studentStores, int store) => store < studentStores
        ? string.Create(CultureInfo.InvariantCulture, $"s{store + 1}")
        : scenario.Rivals[store - studentStores].Code;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string DayText(int value) => value < 0 ? "" : Number(value);

    private static string Keyword(MarketRun run, int page) => page >= 0 && page < run.World.Size.Keywords ? run.Scenario.Keywords[page].Text : "";

    private static string Who(MarketRun run, int consumer)
    {
        if (consumer < 0)
        {
            return ",,";
        }

        var consumers = run.World.State.Consumers;
        return string.Create(CultureInfo.InvariantCulture, $"{run.Scenario.Segments[consumers.Segment[consumer]].Code},{run.Scenario.Provinces[consumers.Province[consumer]].Code},{(Device)consumers.Device[consumer]}");
    }
}

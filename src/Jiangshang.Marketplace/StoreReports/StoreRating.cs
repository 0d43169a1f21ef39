namespace Jiangshang.Marketplace.StoreReports;

/// <summary>A store's rating (店铺动态评分): three means over the window, in ten-thousandths of a star; none without ratings.</summary>
/// <param name="Ratings">Ratings that count.</param>
/// <param name="Description">描述相符.</param>
/// <param name="Service">服务态度.</param>
/// <param name="Logistics">物流服务.</param>
public sealed record StoreRating(Tally Ratings, BasisPoints? Description, BasisPoints? Service, BasisPoints? Logistics)
{
    public static StoreRating Of(MarketRun run, StoreId store)
    {
        var stores = run.World.State.Stores;
        var count = stores.Ratings[store.Index];
        return Of(count, stores.DescriptionStars[store.Index], stores.ServiceStars[store.Index], stores.LogisticsStars[store.Index]);
    }

    /// <summary>The means of summed stars. Vector: nineteen fives and one one are 4.8.</summary>
    internal static StoreRating Of(int count, long description, long service, long logistics) =>
        new(new Tally(count), Ratios.Of(description, count), Ratios.Of(service, count), Ratios.Of(logistics, count));
}

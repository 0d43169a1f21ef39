using System.Globalization;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>What makes a scenario impossible to run, each a Chinese sentence for the teacher who wrote it. An empty list is a sound scenario.</summary>
public static class ScenarioFaults
{
    public static ImmutableArray<string> Of(MarketScenario scenario)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        void Require(bool holds, string fault)
        {
            if (!holds)
            {
                faults.Add(fault);
            }
        }

        Require(scenario.Code.Length > 0, "场景没有代码（scenario.code）。");
        Require(scenario.Days.Value is > 0 and <= 366, "场景天数（scenario.days）应在 1 到 366 之间。");
        Require(scenario.Consumers.Value is > 0 and <= 1_000_000, "消费者人数（scenario.consumers）应在 1 到 1000000 之间。");
        Require(scenario.StudentStores.Value is >= 0 and <= 200, "学生网店数（scenario.studentStores）应在 0 到 200 之间。");
        Require(scenario.StartingCash.Value >= 0 && scenario.Overdraft.Value >= 0, "启动资金和透支额不能为负。");
        Require(scenario.Categories.Length is > 0 and <= 64, "类目应有 1 到 64 个。");
        Require(scenario.Products.Length > 0, "至少要有一个产品。");
        Require(scenario.Keywords.Length is > 0 and <= 4_000, "关键词应有 1 到 4000 个。");
        Require(scenario.Segments.Length is > 0 and <= 16, "人群应有 1 到 16 个。");
        Require(scenario.Zones.Length > 0 && scenario.Provinces.Length > 0, "至少要有一个运费区和一个省份。");
        Require(scenario.Carriers.Length > 0 && scenario.Packagings.Length > 0, "至少要有一家快递和一种包装。");
        Require(scenario.Segments.Sum(segment => segment.Share.Value) == BasisPoints.One, "各人群的 share 之和应为 1。");
        Require(scenario.VideoPlatforms.Length == 0 || scenario.VideoPlatforms.Sum(platform => platform.Audience.Value) == BasisPoints.One, "各短视频平台的 audience 之和应为 1。");
        Require(scenario.Keywords.Select(keyword => keyword.Text).Distinct(StringComparer.Ordinal).Count() == scenario.Keywords.Length, "关键词不能重复。");
        Require(scenario.OrganicSearch.PageSize.Value is > 0 and <= 24, "每页商品数（organicSearch.pageSize）应在 1 到 24 之间。");
        Require(scenario.Affiliates.PageSize.Value is > 0 and <= 24, "推广者每页商品数（affiliates.pageSize）应在 1 到 24 之间。");
        Require(scenario.Affiliates.Promoters.Value is > 0 and <= 10_000, "推广者人数（affiliates.promoters）应在 1 到 10000 之间。");
        Require(Rising(scenario.KeywordAds.Slots) && Rising(scenario.DisplayAds.Slots), "广告位（slots）应从小到大、不重复、且在页内。");
        Require(scenario.AfterSales.StarCuts.Length == 4, "星级分界（afterSales.starCuts）应有 4 个。");
        foreach (var segment in scenario.Segments)
        {
            Require(segment.Hours.Length == Hour.PerDay && segment.Hours.Sum(hour => hour.Value) > 0, $"人群“{segment.Code}”的 hours 应有 24 个数，且不全为 0。");
            Require(segment.Channels.Sum(channel => channel.Value) > 0, $"人群“{segment.Code}”的 channels 不能全为 0。");
            Require(segment.Interests.Sum(interest => interest.Value) > 0, $"人群“{segment.Code}”的 interests 不能全为 0。");
            Require(segment.VisitsPerDay.Value is >= 0 and <= 200_000 && segment.VisitShape.Value is > 0 and <= 20, $"人群“{segment.Code}”的 visitsPerDay 应在 0 到 20 之间，visitShape 在 1 到 20 之间。");
        }

        for (var s = 0; s < scenario.Segments.Length; s++)
        {
            Require(scenario.Keywords.Sum(keyword => (long)keyword.Searches[s].Value) > 0, $"人群“{scenario.Segments[s].Code}”没有搜索任何关键词。");
        }

        foreach (var product in scenario.Products)
        {
            Require(product.ReferencePrice.Value > 0, $"产品“{product.Code}”的参考价应大于 0。");
            Require(product.Weight.Value > 0, $"产品“{product.Code}”的重量应大于 0。");
            Require(product.Quality.Value is >= 0 and <= BasisPoints.One, $"产品“{product.Code}”的 quality 应在 0 到 1 之间。");
        }

        foreach (var supplier in scenario.Suppliers)
        {
            Require(supplier.Offers.All(offer => offer.UnitCost.Value > 0 && offer.MinimumOrder.Value > 0 && offer.LeadTime.Value >= 0), $"供应商“{supplier.Code}”的报价、起批量应大于 0，交期不能为负。");
        }

        foreach (var platform in scenario.VideoPlatforms)
        {
            Require(platform.Pools.Length > 0 && platform.Gates.Length == platform.Pools.Length - 1, $"短视频平台“{platform.Code}”的 gates 应比 pools 少一个。");
        }

        Require(scenario.StoreRating.Month.Value is > 0 && scenario.StoreRating.Window.Value > 0 && scenario.StoreRating.PerPair.Value is >= 0 and <= 31, "店铺评分规则（storeRating）的天数应大于 0，perPair 应在 0 到 31 之间。");
        // Up to these values the sums of a whole run and the keys of an auction stay inside 64 bits.
        var limits = scenario.Limits;
        Require(limits.HighestPrice.Value is > 0 and <= 100_000_000, "价格上限（limits.highestPrice）应大于 0，不超过 1000000 元。");
        Require(limits.HighestBid.Value is > 0 and <= 10_000_000, "出价上限（limits.highestBid）应大于 0，不超过 100000 元。");
        Require(limits.HighestDailyBudget.Value is > 0 and <= 1_000_000_000, "日限额上限（limits.highestDailyBudget）应大于 0，不超过 10000000 元。");
        Require(limits.HighestHourFactor.Value is >= BasisPoints.One and <= 50_000, "分时折扣上限（limits.highestHourFactor）应在 1 到 5 之间。");
        Require(limits.HighestAudiencePremium.Value is >= 0 and <= 30_000, "人群溢价上限（limits.highestAudiencePremium）应在 0 到 3 之间。");
        Require(limits.HighestFreight.Value is >= 0 and <= 1_000_000, "运费上限（limits.highestFreight）应在 0 到 10000 元之间。");
        Require(limits.HighestThreshold.Value is >= 0 and <= 1_000_000_000, "满减门槛上限（limits.highestThreshold）应在 0 到 10000000 元之间。");
        Require(limits.MostStaff.Value is > 0 and <= 1_000, "人数上限（limits.mostStaff）应在 1 到 1000 之间。");
        Require(limits.MostPieces.Value is > 0 and <= 1_000_000, "件数上限（limits.mostPieces）应在 1 到 1000000 之间。");
        Require(limits.MostInvented.Value is > 0 and <= 10_000, "刷单件数上限（limits.mostInvented）应在 1 到 10000 之间。");
        Require(limits.LargestGrant.Value is > 0 and <= 10_000_000_000, "资金调整上限（limits.largestGrant）应大于 0，不超过 100000000 元。");
        Require(scenario.RuleNotice.Value >= 0, "规则公示天数（scenario.ruleNotice）不能为负。");
        foreach (var rule in scenario.Rules)
        {
            Require(rule.ValidFrom.Length == 0 || DateOnly.TryParseExact(rule.ValidFrom, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), $"规则“{rule.Code}”的 validFrom 应写成 2025-10-15 的样子。");
            Require(rule.StatutoryLowest.Value >= 0 && (rule.StatutoryHighest.Value == 0 || rule.StatutoryLowest <= rule.StatutoryHighest), $"规则“{rule.Code}”的法定罚款下限不能高于上限。");
            Require(rule.Fine.Value >= 0 && rule.Points.Value >= 0, $"规则“{rule.Code}”的罚款和扣分不能为负。");
            Require(rule.InForce >= rule.Announced, $"规则“{rule.Code}”生效不能早于公布。");
        }

        return faults.ToImmutable();

        bool Rising(ImmutableArray<Pieces> slots)
        {
            for (var i = 0; i < slots.Length; i++)
            {
                if (slots[i].Value < 0 || slots[i].Value >= scenario.OrganicSearch.PageSize.Value || (i > 0 && slots[i].Value <= slots[i - 1].Value))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

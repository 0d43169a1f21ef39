using System.Globalization;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>What makes a scenario impossible to run, told to the teacher who wrote it. An empty list is a sound scenario.</summary>
public static class ScenarioFaults
{
    public static ImmutableArray<ScenarioFault> Of(MarketScenario scenario)
    {
        var faults = ImmutableArray.CreateBuilder<ScenarioFault>();
        void Require(bool holds, string chinese, string english)
        {
            if (!holds)
            {
                faults.Add(new ScenarioFault(chinese, english));
            }
        }

        Require(scenario.Code.Length > 0,
            "场景没有代码（scenario.code）。",
            "The scenario has no code (scenario.code).");
        Require(scenario.Days.Value is > 0 and <= 366,
            "场景天数（scenario.days）应在 1 到 366 之间。",
            "The number of days (scenario.days) must be from 1 to 366.");
        Require(scenario.Consumers.Value is > 0 and <= 1_000_000,
            "消费者人数（scenario.consumers）应在 1 到 1000000 之间。",
            "The number of consumers (scenario.consumers) must be from 1 to 1000000.");
        Require(scenario.StudentStores.Value is >= 0 and <= 200,
            "学生网店数（scenario.studentStores）应在 0 到 200 之间。",
            "The number of student stores (scenario.studentStores) must be from 0 to 200.");
        Require(scenario.StartingCash.Value >= 0 && scenario.Overdraft.Value >= 0,
            "启动资金和透支额不能为负。",
            "Starting cash and overdraft must not be negative.");
        Require(scenario.Categories.Length is > 0 and <= 64,
            "类目应有 1 到 64 个。",
            "There must be 1 to 64 categories.");
        Require(scenario.Products.Length > 0,
            "至少要有一个产品。",
            "There must be at least one product.");
        Require(scenario.Keywords.Length is > 0 and <= 4_000,
            "关键词应有 1 到 4000 个。",
            "There must be 1 to 4000 keywords.");
        Require(scenario.Segments.Length is > 0 and <= 16,
            "人群应有 1 到 16 个。",
            "There must be 1 to 16 segments.");
        Require(scenario.Zones.Length > 0 && scenario.Provinces.Length > 0,
            "至少要有一个运费区和一个省份。",
            "There must be at least one freight zone and one province.");
        Require(scenario.Carriers.Length > 0 && scenario.Packagings.Length > 0,
            "至少要有一家快递和一种包装。",
            "There must be at least one carrier and one packaging.");
        Require(scenario.Segments.Sum(segment => segment.Share.Value) == BasisPoints.One,
            "各人群的 share 之和应为 1。",
            "The shares of the segments must add up to 1.");
        Require(scenario.VideoPlatforms.Length == 0 || scenario.VideoPlatforms.Sum(platform => platform.Audience.Value) == BasisPoints.One,
            "各短视频平台的 audience 之和应为 1。",
            "The audiences of the video platforms must add up to 1.");
        Require(scenario.Keywords.Select(keyword => keyword.Text).Distinct(StringComparer.Ordinal).Count() == scenario.Keywords.Length,
            "关键词不能重复。",
            "A keyword must not stand there twice.");
        Require(scenario.OrganicSearch.PageSize.Value is > 0 and <= 24,
            "每页商品数（organicSearch.pageSize）应在 1 到 24 之间。",
            "The listings of a page (organicSearch.pageSize) must be 1 to 24.");
        Require(scenario.Affiliates.PageSize.Value is > 0 and <= 24,
            "推广者每页商品数（affiliates.pageSize）应在 1 到 24 之间。",
            "The listings of a promoter's page (affiliates.pageSize) must be 1 to 24.");
        Require(scenario.Affiliates.Promoters.Value is > 0 and <= 10_000,
            "推广者人数（affiliates.promoters）应在 1 到 10000 之间。",
            "The number of promoters (affiliates.promoters) must be from 1 to 10000.");
        Require(Rising(scenario.KeywordAds.Slots) && Rising(scenario.DisplayAds.Slots),
            "广告位（slots）应从小到大、不重复、且在页内。",
            "Advertising places (slots) must rise, stand there once, and lie on the page.");
        Require(scenario.AfterSales.StarCuts.Length == 4,
            "星级分界（afterSales.starCuts）应有 4 个。",
            "There must be 4 borders between stars (afterSales.starCuts).");
        foreach (var segment in scenario.Segments)
        {
            Require(segment.Hours.Length == Hour.PerDay && segment.Hours.Sum(hour => hour.Value) > 0,
                $"人群“{segment.Code}”的 hours 应有 24 个数，且不全为 0。",
                $"The hours of the segment “{segment.Code}” must be 24 numbers that are not all 0.");
            Require(segment.Channels.Sum(channel => channel.Value) > 0,
                $"人群“{segment.Code}”的 channels 不能全为 0。",
                $"The channels of the segment “{segment.Code}” must not all be 0.");
            Require(segment.Interests.Sum(interest => interest.Value) > 0,
                $"人群“{segment.Code}”的 interests 不能全为 0。",
                $"The interests of the segment “{segment.Code}” must not all be 0.");
            Require(segment.VisitsPerDay.Value is >= 0 and <= 200_000 && segment.VisitShape.Value is > 0 and <= 20,
                $"人群“{segment.Code}”的 visitsPerDay 应在 0 到 20 之间，visitShape 在 1 到 20 之间。",
                $"visitsPerDay of the segment “{segment.Code}” must be from 0 to 20, visitShape from 1 to 20.");
        }

        for (var s = 0; s < scenario.Segments.Length; s++)
        {
            Require(scenario.Keywords.Sum(keyword => (long)keyword.Searches[s].Value) > 0,
                $"人群“{scenario.Segments[s].Code}”没有搜索任何关键词。",
                $"The segment “{scenario.Segments[s].Code}” searches for no keyword.");
        }

        foreach (var product in scenario.Products)
        {
            Require(product.ReferencePrice.Value > 0,
                $"产品“{product.Code}”的参考价应大于 0。",
                $"The customary price of the product “{product.Code}” must be above 0.");
            Require(product.Weight.Value > 0,
                $"产品“{product.Code}”的重量应大于 0。",
                $"The weight of the product “{product.Code}” must be above 0.");
            Require(product.Quality.Value is >= 0 and <= BasisPoints.One,
                $"产品“{product.Code}”的 quality 应在 0 到 1 之间。",
                $"The quality of the product “{product.Code}” must be from 0 to 1.");
        }

        foreach (var supplier in scenario.Suppliers)
        {
            Require(supplier.Offers.All(offer => offer.UnitCost.Value > 0 && offer.MinimumOrder.Value > 0 && offer.LeadTime.Value >= 0),
                $"供应商“{supplier.Code}”的报价、起批量应大于 0，交期不能为负。",
                $"Price and minimum order of the supplier “{supplier.Code}” must be above 0, and the lead time not negative.");
        }

        foreach (var platform in scenario.VideoPlatforms)
        {
            Require(platform.Pools.Length > 0 && platform.Gates.Length == platform.Pools.Length - 1,
                $"短视频平台“{platform.Code}”的 gates 应比 pools 少一个。",
                $"The video platform “{platform.Code}” must have one gate fewer than pools.");
        }

        Require(scenario.StoreRating.Month.Value is > 0 && scenario.StoreRating.Window.Value > 0 && scenario.StoreRating.PerPair.Value is >= 0 and <= 31,
            "店铺评分规则（storeRating）的天数应大于 0，perPair 应在 0 到 31 之间。",
            "The days of the store rating (storeRating) must be above 0, and perPair from 0 to 31.");
        // Up to these values the sums of a whole run and the keys of an auction stay inside 64 bits.
        var limits = scenario.Limits;
        Require(limits.HighestPrice.Value is > 0 and <= 100_000_000,
            "价格上限（limits.highestPrice）应大于 0，不超过 1000000 元。",
            "The highest price (limits.highestPrice) must be above 0 and at most 1000000 yuan.");
        Require(limits.HighestBid.Value is > 0 and <= 10_000_000,
            "出价上限（limits.highestBid）应大于 0，不超过 100000 元。",
            "The highest bid (limits.highestBid) must be above 0 and at most 100000 yuan.");
        Require(limits.HighestDailyBudget.Value is > 0 and <= 1_000_000_000,
            "日限额上限（limits.highestDailyBudget）应大于 0，不超过 10000000 元。",
            "The highest daily budget (limits.highestDailyBudget) must be above 0 and at most 10000000 yuan.");
        Require(limits.HighestHourFactor.Value is >= BasisPoints.One and <= 50_000,
            "分时折扣上限（limits.highestHourFactor）应在 1 到 5 之间。",
            "The highest hourly factor (limits.highestHourFactor) must be from 1 to 5.");
        Require(limits.HighestAudiencePremium.Value is >= 0 and <= 30_000,
            "人群溢价上限（limits.highestAudiencePremium）应在 0 到 3 之间。",
            "The highest audience premium (limits.highestAudiencePremium) must be from 0 to 3.");
        Require(limits.HighestFreight.Value is >= 0 and <= 1_000_000,
            "运费上限（limits.highestFreight）应在 0 到 10000 元之间。",
            "The highest freight (limits.highestFreight) must be from 0 to 10000 yuan.");
        Require(limits.HighestThreshold.Value is >= 0 and <= 1_000_000_000,
            "满减门槛上限（limits.highestThreshold）应在 0 到 10000000 元之间。",
            "The highest discount threshold (limits.highestThreshold) must be from 0 to 10000000 yuan.");
        Require(limits.MostStaff.Value is > 0 and <= 1_000,
            "人数上限（limits.mostStaff）应在 1 到 1000 之间。",
            "The most staff (limits.mostStaff) must be from 1 to 1000.");
        Require(limits.MostPieces.Value is > 0 and <= 1_000_000,
            "件数上限（limits.mostPieces）应在 1 到 1000000 之间。",
            "The most pieces (limits.mostPieces) must be from 1 to 1000000.");
        Require(limits.MostInvented.Value is > 0 and <= 10_000,
            "刷单件数上限（limits.mostInvented）应在 1 到 10000 之间。",
            "The most invented trades (limits.mostInvented) must be from 1 to 10000.");
        Require(limits.LargestGrant.Value is > 0 and <= 10_000_000_000,
            "资金调整上限（limits.largestGrant）应大于 0，不超过 100000000 元。",
            "The largest grant (limits.largestGrant) must be above 0 and at most 100000000 yuan.");
        Require(scenario.RuleNotice.Value >= 0,
            "规则公示天数（scenario.ruleNotice）不能为负。",
            "The days of notice of a rule (scenario.ruleNotice) must not be negative.");
        foreach (var rule in scenario.Rules)
        {
            Require(rule.ValidFrom.Length == 0 || DateOnly.TryParseExact(rule.ValidFrom, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                $"规则“{rule.Code}”的 validFrom 应写成 2025-10-15 的样子。",
                $"validFrom of the rule “{rule.Code}” must be written like 2025-10-15.");
            Require(rule.StatutoryLowest.Value >= 0 && (rule.StatutoryHighest.Value == 0 || rule.StatutoryLowest <= rule.StatutoryHighest),
                $"规则“{rule.Code}”的法定罚款下限不能高于上限。",
                $"The lowest statutory fine of the rule “{rule.Code}” must not be above the highest.");
            Require(rule.Fine.Value >= 0 && rule.Points.Value >= 0,
                $"规则“{rule.Code}”的罚款和扣分不能为负。",
                $"Fine and points of the rule “{rule.Code}” must not be negative.");
            Require(rule.InForce >= rule.Announced,
                $"规则“{rule.Code}”生效不能早于公布。",
                $"The rule “{rule.Code}” must not be in force before it is announced.");
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

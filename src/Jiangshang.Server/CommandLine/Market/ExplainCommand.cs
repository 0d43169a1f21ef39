using System.CommandLine;
using Jiangshang.Competencies.Measures;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Orders;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.ShortVideoFeed;
using Jiangshang.Marketplace.TradeModes;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market explain</c>: why a visit, a sale, a rank, a charge, an order, a video or a breach is as it is.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandLanguage language)
    {
        var arguments = new MarketArguments(language);
        var options = new Options(language);
        var command = new Command("explain", language["解释：一次来访、丢掉的生意、排名、扣费、订单、视频、询价、违规", "why: a visit, lost sales, a rank, a charge, an order, a video, a request, a breach"]);
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            foreach (var line in options.Explain(arguments.Read(parsed), parsed).Lines)
            {
                Console.WriteLine(language[line.Chinese, line.English]);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>What can be asked, one question at a time.</summary>
    private sealed class Options(CommandLanguage language)
    {
        private readonly Option<int> _day = new("--day") { Description = language["天，从 0 起；订单和视频讲到这一天结束", "day from 0; orders and videos are told to its end"], Required = true };
        private readonly Option<int> _hour = new("--hour") { Description = language["时，0 到 23", "hour, 0 to 23"] };
        private readonly Option<int?> _consumer = new("--consumer") { Description = language["这位消费者这一时的来访", "this consumer's visits in the hour"] };
        private readonly Option<int?> _lost = new("--lost") { Description = language["这家学生网店这一时丢掉的生意，从 1 起", "sales this student store lost in the hour, from 1"] };
        private readonly Option<string?> _rank = new("--rank") { Description = language["这个关键词的自然排名", "the natural ranking of a keyword"] };
        private readonly Option<string?> _charge = new("--charge") { Description = language["这个关键词的竞价扣费", "the keyword auction's charges"] };
        private readonly Option<string?> _display = new("--display") { Description = language["这个类目推荐页的展示竞价扣费", "the display auction's charges in a category's feed"] };
        private readonly Option<string?> _segment = new("--segment") { Description = language["人群代码，默认第一个", "segment code, the first by default"] };
        private readonly Option<int?> _order = new("--order") { Description = language["这个订单的来龙去脉", "an order's whole life"] };
        private readonly Option<int?> _video = new("--video") { Description = language["这个视频为什么升级或停下", "why a video moved on or stopped"] };
        private readonly Option<int?> _request = new("--request") { Description = language["这张询价单谁中标、为什么", "who won a request for quotation, and why"] };
        private readonly Option<int?> _item = new("--item") { Description = language["这件二手商品卖没卖出", "whether a second-hand item sold"] };
        private readonly Option<int?> _rules = new("--rules") { Description = language["这家学生网店违反了什么规则，从 1 起", "what rules a student store breaks, from 1"] };

        public IReadOnlyList<Option> All => [_day, _hour, _consumer, _lost, _rank, _charge, _display, _segment, _order, _video, _request, _item, _rules];

        public Explanation Explain(MarketInput input, ParseResult parsed)
        {
            var day = parsed.GetValue(_day);
            MarketArguments.InRange("--day", day, 0, input.Until.Value - 1);
            MarketArguments.InRange("--hour", parsed.GetValue(_hour), 0, Hour.PerDay - 1);
            var asked = new Option[] { _consumer, _lost, _rank, _charge, _display, _order, _video, _request, _item, _rules }.Count(option => parsed.GetResult(option) is not null);
            if (asked != 1)
            {
                throw new CommandRefusedException(new Wording("请在 --consumer、--lost、--rank、--charge、--display、--order、--video、--request、--item、--rules 里选一个。", "Choose one of --consumer, --lost, --rank, --charge, --display, --order, --video, --request, --item and --rules."));
            }

            return Story(input, parsed, new Day(day + 1)) ?? Tick(input, parsed, new Day(day), new Hour(parsed.GetValue(_hour)));
        }

        /// <summary>What is told over days: to the end of the day asked for.</summary>
        private Explanation? Story(MarketInput input, ParseResult parsed, Day end)
        {
            if (parsed.GetValue(_order) is { } order)
            {
                OrderStory? story = null;
                input.RunTo(end, new Hour(0), run => story = new OrderStory(run, new OrderId(order)));
                return story!.Told;
            }

            if (parsed.GetValue(_video) is { } video)
            {
                MarketArguments.InRange("--video", video, 0, int.MaxValue);
                VideoStory? story = null;
                input.RunTo(end, new Hour(0), run => story = new VideoStory(run, new VideoId(video)));
                return story!.Told;
            }

            if (parsed.GetValue(_request) is { } request)
            {
                return Jiangshang.Marketplace.Replay.Explain.Request(input.RunTo(end, new Hour(0)), new RequestId(request));
            }

            return parsed.GetValue(_item) is { } item ? Jiangshang.Marketplace.Replay.Explain.PeerItem(input.RunTo(end, new Hour(0)), new PeerItemId(item))
                : parsed.GetValue(_rules) is { } store ? Jiangshang.Marketplace.Replay.Explain.Breaches(input.RunTo(end, new Hour(0)), Student("--rules", store, input))
                : null;
        }

        /// <summary>What is told of one hour.</summary>
        private Explanation Tick(MarketInput input, ParseResult parsed, Day day, Hour hour)
        {
            var world = input.Scenario;
            var segment = parsed.GetValue(_segment) is { } code ? Find(world.Segments.Select(each => each.Code), code, "--segment") : 0;
            if (parsed.GetValue(_consumer) is { } consumer)
            {
                MarketArguments.InRange("--consumer", consumer, 0, world.Consumers.Value - 1);
                return Jiangshang.Marketplace.Replay.Explain.Visits(input.RunTo(day, hour), new ConsumerId(consumer));
            }

            if (parsed.GetValue(_lost) is { } store)
            {
                return Jiangshang.Marketplace.Replay.Explain.Lost(input.RunTo(day, hour), Student("--lost", store, input));
            }

            if (parsed.GetValue(_display) is { } category)
            {
                return Jiangshang.Marketplace.Replay.Explain.Display(input.RunTo(day, hour), new CategoryId(Find(world.Categories.Select(each => each.Code), category, "--display")), new SegmentId(segment));
            }

            var isRank = parsed.GetValue(_rank) is not null;
            var keyword = new KeywordId(Find(world.Keywords.Select(each => each.Text), (parsed.GetValue(_rank) ?? parsed.GetValue(_charge))!, isRank ? "--rank" : "--charge"));
            return isRank ? Jiangshang.Marketplace.Replay.Explain.Rank(input.RunTo(day, hour), keyword) : Jiangshang.Marketplace.Replay.Explain.Charge(input.RunTo(day, hour), keyword, new SegmentId(segment));
        }

        private static StoreId Student(string option, int store, MarketInput input)
        {
            MarketArguments.InRange(option, store, 1, input.Setup.StudentStores.Value);
            return new StoreId(store - 1);
        }

        private static int Find(IEnumerable<string> codes, string code, string option)
        {
            var at = codes.ToList().IndexOf(code);
            return at >= 0 ? at : throw new CommandRefusedException(new Wording($"{option}：场景里没有“{code}”。", $"{option}: the scenario has no “{code}”."));
        }
    }
}

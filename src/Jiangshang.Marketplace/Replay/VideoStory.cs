using System.Globalization;
using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Tells a video's way through the pools (视频为什么停了): every verdict with the numbers it rests on. Attach it before the first tick.</summary>
public sealed class VideoStory : ITrafficSink
{
    private readonly MarketRun _run;
    private readonly VideoId _video;
    private readonly ImmutableArray<ExplanationLine>.Builder _lines = ImmutableArray.CreateBuilder<ExplanationLine>();

    /// <summary>Listens to a run for a video's verdicts; videos are numbered as in the export.</summary>
    public VideoStory(MarketRun run, VideoId video)
    {
        _run = run;
        _video = video;
        run.ListenToTraffic(this);
    }

    /// <summary>The verdicts so far, and where the video stands.</summary>
    public Explanation Told => new([.. _lines, Standing()]);

    public void Judged(VideoJudgement judgement)
    {
        if (judgement.Video != _video)
        {
            return;
        }

        var platform = _run.Scenario.VideoPlatforms[_run.World.State.Videos.Platform[_video.Index]];
        var (score, english) = Score(judgement, platform);
        var (verdict, verdictEnglish) = Verdict(judgement);
        _lines.Add(new ExplanationLine(
            Invariant($"第 {judgement.Day} 天 {judgement.Hour} 时，“{platform.Name}”第 {judgement.Pool.Value + 1} 级流量池：播放 {judgement.Views}（池子给 {judgement.Granted}），看完 {judgement.Finishes}，点赞 {judgement.Likes}，转发 {judgement.Shares}，点商品 {judgement.Clicks}，成交 {judgement.Orders}。得分 {score}。{verdict}"),
            Invariant($"Day {judgement.Day}, hour {judgement.Hour}, platform {platform.Code}, pool {judgement.Pool.Value + 1}: {judgement.Views} views of {judgement.Granted} granted, {judgement.Finishes} finished, {judgement.Likes} likes, {judgement.Shares} shares, {judgement.Clicks} clicks, {judgement.Orders} orders. Score {english}. {verdictEnglish}")));
    }

    private static (string Chinese, string English) Score(VideoJudgement j, VideoPlatform p)
    {
        var sum = Invariant($"({p.FinishWeight.Real:F2}×{j.Finishes} + {p.LikeWeight.Real:F2}×{j.Likes} + {p.ShareWeight.Real:F2}×{j.Shares} + {p.ClickWeight.Real:F2}×{j.Clicks} + {p.BuyWeight.Real:F2}×{j.Orders} + {p.PriorViews}×{p.PriorScore.Real:F2}) ÷ ({j.Views} + {p.PriorViews}) = {j.Score.Value / 10000.0:F4}");
        return ("（看完、点赞、转发、点击、成交各乘权重，再加新视频的起步分）" + sum, sum);
    }

    private static (string Chinese, string English) Verdict(VideoJudgement judgement)
    {
        var gate = judgement.Gate is { } asked ? (asked.Value / 10000.0).ToString("F4", CultureInfo.InvariantCulture) : "";
        return judgement.Verdict switch
        {
            VideoVerdict.Promoted => (Invariant($"达到门槛 {gate}，进入下一级。"), Invariant($"The gate {gate} is reached: on to the next pool.")),
            VideoVerdict.BelowGate => (Invariant($"没有达到门槛 {gate}，视频停了。{Weakest(judgement).Chinese}"), Invariant($"Below the gate {gate}: the video stopped. {Weakest(judgement).English}")),
            VideoVerdict.PlayedOut => ("最后一级播完，视频停了。", "The last pool is played out: the video stopped."),
            VideoVerdict.Expired => ("超过流通天数，视频停了。", "Its days of circulation are over: the video stopped."),
        };
    }

    /// <summary>What to work on: few finish (hook), few like or share (content), or few click (pitch).</summary>
    private static (string Chinese, string English) Weakest(VideoJudgement j)
    {
        var views = Math.Max(1.0, j.Views.Value);
        return j.Finishes.Value / views < 0.3 ? (Invariant($"看完的只有 {j.Finishes.Value / views:P0}：开头要更抓人。"), Invariant($"Only {j.Finishes.Value / views:P0} finished: work on the hook."))
            : j.Likes.Value / views < 0.03 ? (Invariant($"点赞的只有 {j.Likes.Value / views:P1}：内容要更有用、更有趣。"), Invariant($"Only {j.Likes.Value / views:P1} liked it: work on the content."))
            : (Invariant($"看完的有 {j.Finishes.Value / views:P0}，点商品的只有 {j.Clicks.Value / views:P1}：讲解要更清楚。"), Invariant($"{j.Finishes.Value / views:P0} finished, but only {j.Clicks.Value / views:P1} clicked: work on the pitch."));
    }

    private ExplanationLine Standing()
    {
        var videos = _run.World.State.Videos;
        if (_video.Index >= videos.Count)
        {
            return new ExplanationLine(Invariant($"到这一天为止还没有编号为 {_video} 的视频。"), Invariant($"There is no video {_video} so far."));
        }

        var v = _video.Index;
        return videos.Ended[v] != 0
            ? new ExplanationLine(Invariant($"共播放 {videos.Views[v]} 次，成交 {videos.Orders[v]} 单，第 {videos.EndedOn[v]} 天停止。"), Invariant($"{videos.Views[v]} views and {videos.Orders[v]} orders in all; stopped on day {videos.EndedOn[v]}."))
            : new ExplanationLine(Invariant($"还在第 {videos.Pool[v] + 1} 级流量池，已播放 {videos.Views[v]} 次，成交 {videos.Orders[v]} 单。"), Invariant($"Still in pool {videos.Pool[v] + 1}: {videos.Views[v]} views and {videos.Orders[v]} orders so far."));
    }
}

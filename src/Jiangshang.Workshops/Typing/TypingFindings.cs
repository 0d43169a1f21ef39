using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>What the typing scorer observed beside the points.</summary>
internal static class TypingFindings
{
    private static readonly FindingCode PasteRefused = new("pasteRefused");
    private static readonly FindingCode DropRefused = new("dropRefused");
    private static readonly FindingCode ScriptRefused = new("scriptRefused");
    private static readonly FindingCode Scripted = new("scriptedInsertion");
    private static readonly FindingCode TypedLate = new("typedAfterTimeUp");
    private static readonly FindingCode TextSeen = new("textSeenBefore");
    private static readonly FindingCode RanOutOfText = new("ranOutOfText");
    private static readonly FindingCode LeftPage = new("leftPage");
    private static readonly FindingCode WorkResumed = new("workResumed");

    public static IEnumerable<ScoreFinding> Of(TypingPerformance performance, TypingWorksheet worksheet) =>
        OfInput(performance).Concat(OfWorksheet(performance, worksheet)).Concat(OfAttendance(performance.Events));

    private static IEnumerable<ScoreFinding> OfInput(TypingPerformance performance)
    {
        foreach (var refused in performance.Events.OfType<TypingEvent.InputRefused>().GroupBy(refused => refused.Input).OrderBy(group => group.Key))
        {
            yield return OfRefused(refused.Key, refused.Count());
        }

        if (performance.ScriptedInsertions is { Count: > 0 } scripted)
        {
            var characters = scripted.Sum(insertion => insertion.Length.Value);
            var longest = scripted.MaxBy(insertion => insertion.Length);
            yield return new ScoreFinding(Scripted, FindingSeverity.Attention, new Wording(
                $"有 {scripted.Count} 次共 {characters} 字出现得太快或太长（最长一次 {longest?.Length} 字，在第 {longest?.At.Value / 1000} 秒），不像手工录入，没有计入正确字数。",
                $"Insertions too fast or too long to be typed: {scripted.Count}, {characters} characters together (the longest has {longest?.Length}, at second {longest?.At.Value / 1000}). They are not counted as correct."));
        }

        if (performance.TypedAfterTimeUp)
        {
            yield return new ScoreFinding(TypedLate, FindingSeverity.Note, new Wording(
                "时间到了以后还有录入，这部分没有计入。", "There was typing after the time was up; it is not counted."));
        }
    }

    private static ScoreFinding OfRefused(RefusedInput input, int count) => input switch
    {
        RefusedInput.Paste => new ScoreFinding(PasteRefused, FindingSeverity.Note, new Wording(
            $"粘贴被拒绝 {count} 次。", $"Refused pastes: {count}.")),
        RefusedInput.Drop => new ScoreFinding(DropRefused, FindingSeverity.Note, new Wording(
            $"拖入文字被拒绝 {count} 次。", $"Refused drops of text: {count}.")),
        RefusedInput.Script => new ScoreFinding(ScriptRefused, FindingSeverity.Attention, new Wording(
            $"程序写入文字被拒绝 {count} 次。", $"Refused insertions by a program: {count}.")),
    };

    private static IEnumerable<ScoreFinding> OfWorksheet(TypingPerformance performance, TypingWorksheet worksheet)
    {
        if (worksheet.Rules.Conditions == TypingConditions.Assessed && !worksheet.Unseen)
        {
            yield return new ScoreFinding(TextSeen, FindingSeverity.Attention, new Wording(
                "考核用的文本以前做过，所以不能算通过；请老师增加文本后重新安排。",
                "The text had been given to the student before, so this cannot pass; the teacher should add texts and set it again."));
        }

        if (performance.Alignment.SourceFinished && performance.Duration < worksheet.Rules.MinimumDuration.ToMilliseconds())
        {
            yield return new ScoreFinding(RanOutOfText, FindingSeverity.Attention, new Wording(
                "文本提前打完，没到规定时间；请老师安排更长的文本。", "The text was finished before the minimum time; the teacher should set a longer one."));
        }
    }

    private static IEnumerable<ScoreFinding> OfAttendance(IReadOnlyList<TypingEvent> events)
    {
        if (events.Count(happened => happened is TypingEvent.PageHidden) is > 0 and var hidden)
        {
            yield return new ScoreFinding(LeftPage, FindingSeverity.Note, new Wording(
                $"中途离开答题页面 {hidden} 次。", $"Times the page was left: {hidden}."));
        }

        if (events.Count(happened => happened is TypingEvent.Resumed) is > 0 and var resumed)
        {
            yield return new ScoreFinding(WorkResumed, FindingSeverity.Note, new Wording(
                $"中断后继续 {resumed} 次；中断不算停顿，用时以服务器计时为准。",
                $"Times work was resumed: {resumed}. An interruption is no pause, and the server's clock decides the time."));
        }
    }
}

using System.Globalization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The checks behind <see cref="TypingSubmission.FindFaults"/>; the first fault in the log ends the search.</summary>
internal static class TypingSubmissionCheck
{
    /// <summary>A quarter of an hour at 400 characters a minute; more is no person's work and would only cost the scorer time.</summary>
    public const int LongestText = 6_000;

    public static readonly FaultCode WorksheetOfAnotherTask = new("worksheetOfAnotherTask");
    public static readonly FaultCode WorksheetWithoutText = new("worksheetWithoutText");
    private static readonly FaultCode EventMissing = new("eventMissing");
    private static readonly FaultCode TimeRunsBack = new("timeRunsBack");
    private static readonly FaultCode PositionOutsideText = new("positionOutsideText");
    private static readonly FaultCode TextTooLong = new("textTooLong");
    private static readonly FaultCode TextDiffersFromLog = new("textDiffersFromLog");

    private static readonly Wording KeepAndReport = new(
        "请不要改动答题记录；点“重新同步”，仍然不行就请老师从服务器上的自动保存恢复。",
        "Leave the record as it is; synchronise again, and if that does not help ask your teacher to restore the automatic save.");

    private static readonly Wording TakeMatchingWorksheet = new(
        "请使用布置这次任务时生成的作业单。", "Use the worksheet that was prepared for this task and version.");

    public static IEnumerable<SubmissionFault> Of(TypingTask task, TypingWorksheet worksheet, TypingSubmission submission)
    {
        if (worksheet.Task != task.Code || worksheet.TaskVersion != task.Version || worksheet.Rules != task.Rules)
        {
            yield return new SubmissionFault(WorksheetOfAnotherTask, "$.task", new Wording(
                $"作业单属于任务 {worksheet.Task} 第 {worksheet.TaskVersion} 版，与任务 {task.Code} 第 {task.Version} 版或它的规则不一致。",
                $"The worksheet belongs to task {worksheet.Task} version {worksheet.TaskVersion} and does not fit task {task.Code} version {task.Version} and its rules."), TakeMatchingWorksheet);
        }

        // A list read from JSON may hold nothing where its type promises something.
        if (worksheet.Texts.Count == 0 || worksheet.Texts.Any(text => text is null))
        {
            yield return new SubmissionFault(WorksheetWithoutText, "$.texts", new Wording(
                "作业单里没有要录入的文本。", "The worksheet holds no text to type."), TakeMatchingWorksheet);
        }

        if (OfLog(submission) is { } fault)
        {
            yield return fault;
        }
    }

    private static SubmissionFault? OfLog(TypingSubmission submission)
    {
        var text = new TypedText();
        var clock = new Milliseconds(0);
        for (var index = 0; index < submission.Events.Count; index++)
        {
            var happened = submission.Events[index];
            if (OfEvent(happened, text.Length, clock, index) is { } fault)
            {
                return fault;
            }

            text.Apply(happened);
            clock = happened.At;
            if (text.Length > LongestText)
            {
                return TooLong(index);
            }
        }

        return text.ToString() == TypedText.WithPlainLineBreaks(submission.FinalText)
            ? null
            : new SubmissionFault(TextDiffersFromLog, "$.finalText", new Wording(
                "最后的文本与按键记录回放的结果不一致。", "The final text is not what the event log adds up to."), KeepAndReport);
    }

    public static SubmissionFault TooLong(int index) => new(TextTooLong, EventPath(index, "text"), new Wording(
        $"录入的内容超过 {LongestText} 字，不像是打字打出来的。", $"The text grows beyond {LongestText} characters, more than anyone types."), KeepAndReport);

    /// <summary>Whether an event can be the next of a log.</summary>
    /// <param name="length">How long the text is at that moment.</param>
    /// <param name="clock">The moment of the event before.</param>
    public static SubmissionFault? OfEvent(TypingEvent? happened, int length, Milliseconds clock, int index)
    {
        if (happened is null)
        {
            return new SubmissionFault(EventMissing, EventPath(index), new Wording(
                $"第 {index + 1} 条按键记录是空的。", $"Event {index + 1} of the log is empty."), KeepAndReport);
        }

        if (happened.At < clock)
        {
            return new SubmissionFault(TimeRunsBack, EventPath(index, "at"), new Wording(
                $"第 {index + 1} 条按键记录的时间 {happened.At} 毫秒早于上一条的 {clock} 毫秒。",
                $"Event {index + 1} is at {happened.At} ms, before the one ahead of it at {clock} ms."), KeepAndReport);
        }

        return TypedText.Fits(happened, length) ? null : new SubmissionFault(PositionOutsideText, EventPath(index, "end"), new Wording(
            $"第 {index + 1} 条按键记录的位置超出了当时的文本（{length} 字）。",
            $"Event {index + 1} changes a place outside the text, which is {length} characters long at that moment."), KeepAndReport);
    }

    public static string EventPath(int index, string? member = null) =>
        string.Create(CultureInfo.InvariantCulture, $"$.events[{index}]{(member is null ? "" : ".")}{member}");
}

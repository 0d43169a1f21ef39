using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>What the typing scorer measures; a standard's criteria refer to these codes.</summary>
public static class TypingMetrics
{
    /// <summary>Characters a minute after the deduction for errors.</summary>
    public static MetricCode NetSpeed { get; } = new("typing.netSpeed");

    /// <summary>Typed characters a minute, right or wrong.</summary>
    public static MetricCode GrossSpeed { get; } = new("typing.grossSpeed");

    /// <summary>Correct characters of correct characters and errors, in percent.</summary>
    public static MetricCode Accuracy { get; } = new("typing.accuracy");

    /// <summary>Seconds from the first input to hand-in, to time-up, or to the end of the text.</summary>
    public static MetricCode Duration { get; } = new("typing.duration");

    /// <summary>Wrong, missing and extra characters together.</summary>
    public static MetricCode Errors { get; } = new("typing.errors");

    /// <summary>Characters typed in place of others (错字).</summary>
    public static MetricCode Wrong { get; } = new("typing.wrong");

    /// <summary>Characters left out (漏字).</summary>
    public static MetricCode Missing { get; } = new("typing.missing");

    /// <summary>Characters typed that are not in the source (多字).</summary>
    public static MetricCode Extra { get; } = new("typing.extra");

    /// <summary>Pastes, drops and scripted insertions that were refused or not counted.</summary>
    public static MetricCode RefusedInsertions { get; } = new("typing.refusedInsertions");

    /// <summary>Seconds of the longest pause between two inputs.</summary>
    public static MetricCode LongestPause { get; } = new("typing.longestPause");

    /// <summary>What people read for a code: its name and its unit.</summary>
    public static IReadOnlyDictionary<MetricCode, (Wording Name, Wording Unit)> Words { get; } = new Dictionary<MetricCode, (Wording, Wording)>
    {
        [NetSpeed] = (new("净速度", "Net speed"), PerMinute),
        [GrossSpeed] = (new("毛速度", "Gross speed"), PerMinute),
        [Accuracy] = (new("正确率", "Accuracy"), new("%", "%")),
        [Duration] = (new("时长", "Duration"), InSeconds),
        [Errors] = (new("错误字数", "Errors"), Characters),
        [Wrong] = (new("错字", "Wrong characters"), Characters),
        [Missing] = (new("漏字", "Missing characters"), Characters),
        [Extra] = (new("多字", "Extra characters"), Characters),
        [RefusedInsertions] = (new("未计入的粘贴", "Pastes not counted"), new("次", "")),
        [LongestPause] = (new("最长停顿", "Longest pause"), InSeconds),
    };

    private static Wording PerMinute => new("字/分钟", "characters a minute");

    private static Wording InSeconds => new("秒", "s");

    private static Wording Characters => new("字", "characters");

    public static IReadOnlyList<MetricCode> All { get; } =
        [NetSpeed, GrossSpeed, Accuracy, Duration, Errors, Wrong, Missing, Extra, RefusedInsertions, LongestPause];
}

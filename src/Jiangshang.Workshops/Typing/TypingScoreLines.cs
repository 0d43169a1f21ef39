using System.Globalization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The two lines of a typing score sheet, in a student's words.</summary>
internal static class TypingScoreLines
{
    private static readonly ScoreLineCode SpeedLine = new("speed");
    private static readonly ScoreLineCode AccuracyLine = new("accuracy");

    public static ScoreLine Speed(TypingReckoning reckoning)
    {
        var correct = reckoning.Alignment.Correct;
        var errors = reckoning.Alignment.Errors;
        var penalty = reckoning.Rules.Penalty;
        var seconds = ToText(MetricValue.FromRatio(reckoning.Duration.Value, 1000));
        var speed = ToText(reckoning.NetSpeed);
        var reason = new Wording(
            $"{seconds} 秒里打对 {correct} 字、错 {errors} 处，每错一处扣 {penalty} 字，净速度每分钟 {speed} 字；及格是 {reckoning.Rules.PassSpeed} 字。{MinimumZh(reckoning)}",
            $"In {seconds} s you typed {correct} characters correctly; errors: {errors}, each costing {penalty} characters. Net speed {speed} a minute; passing takes {reckoning.Rules.PassSpeed}.{MinimumEn(reckoning)}");
        return new ScoreLine(SpeedLine, reckoning.SpeedPoints, TypingReckoning.SpeedMaximum, reason, SpeedRemedy(reckoning));
    }

    public static ScoreLine Accuracy(TypingReckoning reckoning)
    {
        var alignment = reckoning.Alignment;
        var accuracy = ToText(reckoning.AccuracyPercent);
        var gate = ToText(MetricValue.FromRatio(reckoning.Rules.AccuracyGate.Value, 100));
        var reason = new Wording(
            $"正确率 {accuracy}%（错字 {alignment.Wrong}、漏字 {alignment.Missing}、多字 {alignment.Extra}）；要求 {gate}%。净速度没到及格线时，这一项按比例计分。",
            $"Accuracy {accuracy} % ({alignment.Wrong} wrong, {alignment.Missing} missing, {alignment.Extra} extra); {gate} % is asked for. Below the pass speed this line counts in proportion.");
        return new ScoreLine(AccuracyLine, reckoning.AccuracyPoints, TypingReckoning.AccuracyMaximum, reason, AccuracyRemedy(reckoning));
    }

    /// <summary>Two decimals are enough to read; the exact value stands among the metrics.</summary>
    private static string ToText(MetricValue value) =>
        (value.Millionths / 10_000 / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    private static string MinimumZh(TypingReckoning reckoning) => reckoning.LongEnough
        ? ""
        : $"没有打满 {reckoning.Rules.MinimumDuration} 秒，得分按打满计算。";

    private static string MinimumEn(TypingReckoning reckoning) => reckoning.LongEnough
        ? ""
        : $" You typed for less than {reckoning.Rules.MinimumDuration} s, so the points are reckoned over the whole of it.";

    private static Wording SpeedRemedy(TypingReckoning reckoning) => reckoning switch
    {
        { LongEnough: false } => new Wording(
            $"下次请一直打到 {reckoning.Rules.MinimumDuration} 秒再交。",
            $"Next time keep typing for {reckoning.Rules.MinimumDuration} seconds before you hand in."),
        { FastEnough: true } => new Wording(
            "速度已经及格；想再快，就多用词组输入。", "You are fast enough; to get faster still, type whole phrases at once."),
        _ => new Wording(
            "先把字打准，再按词组输入，每天练十分钟，眼睛看原文、不看键盘。",
            "Type accurately first, then type phrases instead of single characters; practise ten minutes a day with your eyes on the text, not the keys."),
    };

    private static Wording AccuracyRemedy(TypingReckoning reckoning)
    {
        var alignment = reckoning.Alignment;
        var most = int.Max(alignment.Wrong.Value, int.Max(alignment.Missing.Value, alignment.Extra.Value));
        return alignment switch
        {
            { Correct.Value: 0 } => new Wording("请照着原文从头打起。", "Copy the text from its beginning."),
            _ when most == 0 => new Wording("一处没错，请保持。", "Not one error; keep it up."),
            _ when most == alignment.Wrong.Value => new Wording(
                "选字时看清候选词，标点注意全角和半角。", "Look at the candidates before you choose, and mind full-width and half-width punctuation."),
            _ when most == alignment.Missing.Value => new Wording(
                "打完一句对照一遍，别跳字、跳行。", "Check each sentence when you finish it; do not skip characters or lines."),
            _ => new Wording(
                "打重了马上退格删掉，别打原文没有的字。", "Delete doubled characters at once and type nothing that is not in the text."),
        };
    }
}

using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>What each check found, and what may be behind it, in words that accuse nobody.</summary>
internal static class PlausibilityWords
{
    public static (Wording Words, Wording HarmlessCause) Of(PlausibilityCheck check) => check switch
    {
        PlausibilityCheck.AheadOfClock => Both(
            "记录里的时间比服务器上过去的时间还长。", "The record claims more time than had passed on the server.",
            "电脑时钟出过故障。", "The computer's clock had a fault."),
        PlausibilityCheck.ArrivedLate => Both(
            "大部分按键过了很久才传到服务器。", "Most keys reached the server long after they were struck.",
            "网络断过，后来一起补传。", "The network was down and everything was sent later."),
        PlausibilityCheck.EvenIntervals => Both(
            "按键之间的间隔几乎一样长；人打字时快慢差别要大得多。", "The time between keys hardly varies; people's varies far more.",
            "使用了很少见的输入设备。", "A very unusual input device was used."),
        PlausibilityCheck.NoLongIntervals => Both(
            "从头到尾几乎没有停顿：看原文、选字时人都会停一下。", "There are hardly any pauses, though people pause to read and to choose characters.",
            "文章非常熟悉。", "The text was very familiar."),
        PlausibilityCheck.SameInterval => Both(
            "大多数间隔精确到毫秒都一样。", "Most intervals are the same to the millisecond.",
            "浏览器把时间取整了。", "The browser rounds its clock."),
        PlausibilityCheck.UnlinkedIntervals => Both(
            "间隔一个接一个没有联系，像随机数；人的快慢是连着变化的。", "Each interval is unconnected with the ones before, like random numbers; a person's pace carries on.",
            "打字时常被打断。", "The typing was often interrupted."),
        PlausibilityCheck.IndifferentIntervals => Both(
            "开始一个词、接着打、上屏，所用时间没有差别；人在这三步上快慢不同。", "Beginning a phrase, going on and committing it take the same time; with people they differ.",
            "输入法很少见。", "A rare input method was used."),
        PlausibilityCheck.IntervalsByLot => Both(
            "间隔既没有前后联系，也与在做什么无关，像是抽签得来的。", "The intervals hang together neither with one another nor with what was done, as if drawn by lot.",
            "输入法很少见，又常被打断。", "A rare input method, and many interruptions."),
        PlausibilityCheck.NoCorrections => Both(
            "打了这么多键，一次也没有退格。", "Not one slip was taken back in all these keys.",
            "打得特别稳。", "Very steady typing."),
        PlausibilityCheck.WithoutComposition => Both(
            "许多汉字没有经过输入法组字就出现了。", "Many Hanzi appeared without being composed in an input method.",
            "用了手写或语音输入，或者输入法不报告组字过程。", "Handwriting or speech was used, or the input method does not report composing."),
        PlausibilityCheck.FastWithoutComposition => Both(
            "没有经过输入法组字，却打得比手写快得多。", "No input method composed these Hanzi, and they came far faster than handwriting.",
            "输入法不报告组字过程。", "The input method does not report composing."),
        PlausibilityCheck.PiecesWithoutKeys => Both(
            "成段的文字没有按键就出现了。", "Whole pieces of text appeared without any keys.",
            "用了语音输入；考核要求用键盘打。", "Speech input was used; the test asks for typing."),
        PlausibilityCheck.FewKeys => Both(
            "按的键比打出来的字少得多。", "There are far fewer keys than characters.",
            "输入法里存了自己的长短语。", "Long phrases were stored in the input method."),
        PlausibilityCheck.SameRhythm => Both(
            "快慢节奏与以前的一份记录几乎相同；同一个人打两次也不会这样像。", "The rhythm is almost that of an earlier record; even one person typing twice is never so alike.",
            "我们还不知道有别的原因。", "No other cause is known to us."),
        PlausibilityCheck.ContestSpeed => Both(
            "速度达到了打字比赛选手的水平。", "This is the speed of contest winners.",
            "确实打得特别快。", "Somebody really is that fast."),
        PlausibilityCheck.BeyondAnyone => Both(
            "速度超过了任何人能达到的水平。", "This is faster than anybody types.",
            "记录可能出过差错。", "The record may have gone wrong."),
        PlausibilityCheck.KeysTooClose => Both(
            "按键一个接一个，快过手指的极限。", "The keys follow each other faster than fingers can move.",
            "键盘连击或者用了宏键。", "A keyboard that repeats, or macro keys."),
    };

    private static (Wording Words, Wording HarmlessCause) Both(string zh, string en, string causeZh, string causeEn) => (new(zh, en), new(causeZh, causeEn));
}

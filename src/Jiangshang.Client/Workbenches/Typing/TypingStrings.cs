using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Workbenches.Typing;

/// <summary>Words of the typing workbench and its result.</summary>
public static class TypingStrings
{
    public static Wording Field { get; } = new("在这里打字", "Type here");
    public static Wording Source { get; } = new("要打的文字", "The text to type");
    public static Wording Begin { get; } = new("照着打，打第一个字时开始计时。", "Copy the text. The clock starts with your first key.");
    public static Wording NoPaste { get; } = new("这里不能粘贴，也不能拖放，请自己打。", "Pasting and dragging text in are off here. Type it yourself.");
    public static Wording NoUndo { get; } = new("这里不能撤销，请用退格键改。", "Undo is off here. Use Backspace.");
    public static Wording Aim { get; } = new("点一下文字，接着打", "Click the text to go on typing");
    public static Wording Speed { get; } = new("速度", "Speed");
    public static Wording PerMinute(int characters) => new($"{characters} 字/分", $"{characters}/min");
    public static Wording Accuracy { get; } = new("正确率", "Accuracy");
    public static Wording Progress(int done, int length) => new($"{done}/{length} 字", $"{done} of {length}");
    public static Wording PassAt(int speed, string accuracy) => new($"达标：{speed} 字/分，正确率 {accuracy}", $"To pass: {speed} characters a minute, {accuracy} accuracy");
    public static Wording SpeedCurve { get; } = new("速度曲线", "Speed over time");
    public static Wording SpeedUnit { get; } = new("每分钟打对的字数（每 10 秒一点）", "characters a minute, one point every 10 seconds");
    public static Wording Errors { get; } = new("错在哪里", "Where it went wrong");
    public static Wording NoErrors { get; } = new("一个错都没有", "Not a single error");
    public static Wording Kind { get; } = new("种类", "Kind");
    public static Wording ShouldBe { get; } = new("原文", "Text");
    public static Wording YouTyped { get; } = new("你打的", "You typed");
    public static Wording Around { get; } = new("在这句里", "In this place");
    public static Wording Wrong(int count) => new($"错字 {count}", $"{count} wrong");
    public static Wording Missing(int count) => new($"漏字 {count}", $"{count} missing");
    public static Wording Extra(int count) => new($"多字 {count}", $"{count} extra");
    public static Wording WrongOne { get; } = new("错字", "wrong");
    public static Wording MissingOne { get; } = new("漏字", "missing");
    public static Wording ExtraOne { get; } = new("多字", "extra");
    public static Wording MoreErrors(int more) => new($"还有 {more} 处，看回放里的标记", $"{more} more; see the marks in the replay");
    public static Wording Replay { get; } = new("回放", "Replay");
    public static Wording Play { get; } = new("播放", "Play");
    public static Wording Pause { get; } = new("暂停", "Pause");
    public static Wording Pace { get; } = new("快慢", "Pace");
    public static Wording Seek { get; } = new("回放到", "Position");
}

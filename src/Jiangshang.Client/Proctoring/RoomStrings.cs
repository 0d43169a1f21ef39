using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Proctoring;

/// <summary>Words around proctored lessons.</summary>
public static class RoomStrings
{
    public static Wording Proctor { get; } = new("监考", "Proctor");
    public static Wording Title { get; } = new("监考课", "Proctored lesson");
    public static Wording Lead { get; } = new("监考任务只能用这里的六位码开始。把它投影给教室里的同学；它每隔几分钟换一次，换之前的一个还能用。", "Proctored work begins only with this code. Show it to those in the room; it changes every few minutes, and the one before still works.");
    public static Wording NotOpen { get; } = new("还没有开始监考", "No lesson is open");
    public static Wording NotOpenHint { get; } = new("开始以后显示六位码，一节课以后自动结束。", "Open one to show its code; it ends by itself after a lesson.");
    public static Wording Open { get; } = new("开始监考", "Open the lesson");
    public static Wording Close { get; } = new("结束监考", "End the lesson");
    public static Wording Code { get; } = new("六位码", "Code");
    public static Wording Changes(string when) => new($"{when} 换码", $"changes at {when}");
    public static Wording Ends(string when) => new($"{when} 结束", $"ends at {when}");
    public static Wording EnterTitle { get; } = new("输入教室里的六位码", "Enter the code shown in the room");
    public static Wording EnterLead { get; } = new("这是监考任务。老师的投影上有六位码，输对就开始；字母大小写都可以。", "This work is proctored. Your teacher's screen shows a six-character code; upper or lower case does not matter.");
    public static Wording Begin { get; } = new("开始", "Start");
}

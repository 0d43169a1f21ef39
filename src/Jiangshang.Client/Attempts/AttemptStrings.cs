using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Attempts;

namespace Jiangshang.Client.Attempts;

/// <summary>Words around doing and handing in work.</summary>
public static class AttemptStrings
{
    public static Wording HandIn { get; } = new("交作业", "Hand in");
    public static Wording HandingIn { get; } = new("正在交…", "Handing in…");
    public static Wording HandingInOffline { get; } = new("网络断了。别关这一页，连上后马上交。", "No network. Keep this page open; it will be handed in as soon as the server answers.");
    public static Wording HandInQuestion { get; } = new("现在交吗？", "Hand it in now?");
    public static Wording HandInWarning { get; } = new("交了以后就不能再改。", "You cannot change it afterwards.");
    public static Wording NotYet { get; } = new("再看看", "Not yet");
    public static Wording TimeLeft { get; } = new("还剩", "Left");
    public static Wording DaysLeft(int days) => new($"还剩 {days} 天", $"{days} days left");
    public static Wording TimeUp { get; } = new("时间到，正在替你交。", "Time is up. Handing it in for you.");
    public static Wording Leave { get; } = new("先退出", "Leave");
    public static Wording LeaveHint { get; } = new("做到哪里都留着，下次接着做", "Your work is kept; come back any time");
    public static Wording Opening { get; } = new("正在打开作业…", "Opening your work…");
    public static Wording OtherTabTitle { get; } = new("这份作业已在另一个标签页打开", "This work is open in another tab");
    public static Wording OtherTabHint { get; } = new("为了不写乱，一次只能在一个标签页里做。", "So that nothing gets mixed up, only one tab can work on it at a time.");
    public static Wording ElsewhereTitle { get; } = new("这份作业正在另一台设备上做", "This work is open on another device");
    public static Wording ElsewhereHint { get; } = new("这里只能看，什么也不会写进去。在这里接着做，那边就停下。", "Here you can only look; nothing is written. If you go on here, the other device stops.");
    public static Wording TakenOverTitle { get; } = new("这份作业已转到另一台设备上做", "The work went on on another device");
    public static Wording TakenOverHint { get; } = new("这里打的字没有丢，留在这台电脑上，但不再保存到服务器。要回到这里做，点下面的按钮。", "What you typed here is kept on this computer but no longer saved on the server. To come back here, use the button.");
    public static Wording TakeOver { get; } = new("在这里接着做", "Go on here");
    public static Wording TabLost { get; } = new("已转到另一个标签页去做，这一页不再记录。", "The work went on in another tab; this page no longer records.");
    public static Wording Retry { get; } = new("现在重试", "Try now");
    public static Wording SetAside(int entries) => new($"这台电脑上有 {entries} 段旧内容与服务器上的不同，已单独放开，以服务器为准。", entries == 1 ? "An older piece on this computer differs from the server’s. It is kept aside; the server’s counts." : $"{entries} older pieces on this computer differ from the server’s. They are kept aside; the server’s count.");
    public static Wording StoreFailed { get; } = new("这台电脑存不下副本（空间不够或无痕窗口），断网时请别关这一页。", "This computer cannot keep a copy (no space, or a private window). Do not close this page while offline.");
    public static Wording NotAccepted(int pieces) => new($"最近 {pieces} 段没有存上，服务器不收", pieces == 1 ? "The last piece was not accepted" : $"The last {pieces} pieces were not accepted");
    public static Wording GoOnFromSaved { get; } = new("从已保存的地方接着做", "Go on from what is saved");
    public static Wording Result { get; } = new("成绩", "Result");
    public static Wording ScoreLines { get; } = new("得分明细", "How the score comes about");
    public static Wording Observations { get; } = new("系统记录", "What was recorded");
    public static Wording TeacherComment { get; } = new("老师的话", "Your teacher says");
    public static Wording AwaitingMarking { get; } = new("已交，等老师评分。评完会出现在首页。", "Handed in. Your teacher will mark it; you will see it on your home page.");
    public static Wording AwaitingDecision { get; } = new("已收到，但系统读不懂作答记录，没有评分。老师看过后会评分或作废重做，不会记零分。", "It has arrived, but its record could not be read and was not scored. Your teacher will give a score or the try back; it does not count as zero.");
    public static Wording Voided { get; } = new("老师把这一次作废了，不占作答次数。", "Your teacher declared this try void; it does not use one up.");
    public static Wording Returned { get; } = new("老师请你改一改再交。", "Your teacher asks you to revise it.");
    public static Wording TryAgain { get; } = new("再做一次", "Try again");
    public static Wording Revise { get; } = new("修改后再交", "Revise and hand in again");
    public static Wording CountsFor { get; } = new("计入", "Counts for");
    public static Wording HandedInAt(string when) => new($"{when} 交", $"handed in {when}");
    public static Wording ScoredBy(string who) => new($"评分：{who}", $"Scored by {who}");
    public static Wording Remedy { get; } = new("怎样提高", "How to improve");
    public static Wording Closed { get; } = new("这份作业已经交了", "This work has been handed in");
    public static Wording SeeResult { get; } = new("看成绩", "See the result");
    public static Wording UnknownWorkshop { get; } = new("这种作业现在还打不开，请告诉老师。", "This kind of work cannot be opened yet. Please tell your teacher.");
    public static Wording Files { get; } = new("交上来的文件", "Files handed in");

    public static Wording State(AttemptState state) => state switch
    {
        AttemptState.Open => new("进行中", "In progress"),
        AttemptState.AwaitingMarking => new("待评分", "To be marked"),
        AttemptState.AwaitingReview => new("等老师核对", "Teacher to check"),
        AttemptState.Voided => new("不计入", "Not counted"),
        AttemptState.ReturnedForRevision => new("待修改", "To be revised"),
        AttemptState.Scored => new("已评分", "Scored"),
        AttemptState.AwaitingDecision => new("等老师处理", "Your teacher decides"),
    };

    /// <param name="onlyWindow">This computer keeps no copy: what is unsaved lies in this window alone.</param>
    public static Wording Saving(SaveStanding standing, int unsaved, bool onlyWindow) => standing switch
    {
        SaveStanding.Opening => new("正在打开…", "Opening…"),
        SaveStanding.Saved => new("已存到服务器", "Saved on the server"),
        SaveStanding.Saving => new("正在保存…", "Saving…"),
        SaveStanding.OnlyHere when onlyWindow => new("只在这个窗口里，别关，连上后自动补交", "Only in this window: keep it open; it will be sent when the server answers"),
        SaveStanding.OnlyHere => new("只存在这台电脑上，连上后自动补交", "Only on this computer; will be sent when the server answers"),
        _ => new($"有 {unsaved} 段没有存上", $"{unsaved} pieces were not accepted"),
    };

    /// <summary>What is said above the result of work that is not simply scored; null when nothing need be.</summary>
    public static Wording? Standing(AttemptState state) => state switch
    {
        AttemptState.AwaitingMarking => AwaitingMarking,
        AttemptState.ReturnedForRevision => Returned,
        AttemptState.AwaitingDecision => AwaitingDecision,
        AttemptState.Voided => Voided,
        _ => null,
    };

    /// <summary>The reasons the client itself knows; null for a reason only the server can word.</summary>
    public static Wording? Refused(string? reason) => reason switch
    {
        "signedOut" => new("登录过期，还没存到服务器。请在新标签页登录，这一页别关。", "You are signed out, so this is not on the server. Sign in in a new tab and keep this page."),
        "missing" => new("服务器上缺了一段，这台电脑也没有，请告诉老师。", "A piece is missing on the server and here. Please tell your teacher."),
        _ => null,
    };
}

using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Sessions;

/// <summary>Words around the own account.</summary>
public static class SessionStrings
{
    public static Wording Account { get; } = new("我的", "Me");
    public static Wording ChangePassword { get; } = new("修改密码", "Change password");
    public static Wording FirstTitle { get; } = new("先换一个自己的密码", "First choose your own password");
    public static Wording FirstLead { get; } = new("现在的密码别人也知道。换好就能开始。", "Others know the one you have now. Change it and you can start.");
    public static Wording Current { get; } = new("现在的密码", "Current password");
    public static Wording New { get; } = new("新密码", "New password");
    public static Wording NewHint { get; } = new("至少 8 位，不要用学号或生日。", "At least 8 characters; not your number or birthday.");
    public static Wording Again { get; } = new("再输一次新密码", "New password again");
    public static Wording Different { get; } = new("两次输的不一样。", "The two are not the same.");
    public static Wording TooShort { get; } = new("新密码至少要 8 位。", "The new password needs at least 8 characters.");
    public static Wording Change { get; } = new("换密码", "Change it");
    public static Wording Changed { get; } = new("密码换好了", "Password changed");
    public static Wording Language { get; } = new("语言", "Language");
    public static Wording Theme { get; } = new("外观", "Appearance");
    public static Wording Light { get; } = new("浅色", "Light");
    public static Wording Dark { get; } = new("深色", "Dark");
    public static Wording System { get; } = new("跟随系统", "As the system");
    public static Wording Number { get; } = new("学号/工号", "Number");
    public static Wording School { get; } = new("学校", "School");
    public static Wording TwoStepsOn { get; } = new("两步登录已开启：登录要输入手机验证器上的数字。", "Two-step sign-in is on: signing in takes the digits of your authenticator app.");
    public static Wording TwoStepsOff { get; } = new("两步登录没有开启。绑定手机验证器后，别人知道密码也登录不了。", "Two-step sign-in is off. With an authenticator app, a known password opens nothing.");
    public static Wording SetUpTwoSteps { get; } = new("绑定手机验证器", "Set up an authenticator app");
    public static Wording ChangeTwoSteps { get; } = new("换手机或解除绑定", "Change the phone or remove it");
    public static Wording ExportLead { get; } = new("学校保存的关于你的全部记录，包括谁查看过，可以下载一份带走。", "Everything the school keeps about you, and who has looked at it, as a file to take along.");
    public static Wording Export { get; } = new("下载我的全部数据", "Download all my data");
    public static Wording Unsent(int entries) => new(
        $"这台电脑上还有 {entries} 段内容没存到服务器。现在退出，它们会留在这台电脑上，只有你自己再登录才会补交。",
        $"{Plural.Of(entries, "piece", "pieces")} of work on this computer are not on the server yet. If you sign out now they stay here and are sent only when you sign in again on it.");
    public static Wording AgainTitle { get; } = new("登录过期了", "Your session has ended");
    public static Wording AgainLead(string name) => new($"写的都还在这一页。请{name}在新标签页重新登录，登录好这里会自动接着做。", $"Everything you wrote is still here. Sign in again as {name} in a new tab, and this page goes on by itself.");
    public static Wording AgainOther(string other, string name) => new($"现在登录的是{other}，这一页是{name}的。请用{name}的账号登录。", $"{other} is signed in now, but this page is {name}’s. Sign in as {name}.");
    public static Wording AgainGiveUp { get; } = new("不做了，去登录页", "Leave this page");
    public static Wording SignOutAnyway { get; } = new("仍然退出", "Sign out anyway");
    public static Wording Stay { get; } = new("先不退出", "Stay");
}

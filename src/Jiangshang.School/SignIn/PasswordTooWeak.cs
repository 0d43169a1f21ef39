using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>A new password that others would guess; the wording says what is wrong with this one.</summary>
public sealed record PasswordTooWeak(Wording Reason) : Rejection(RejectionKind.Invalid, Reason)
{
    public static PasswordTooWeak TooLong(int longest) => new(new Wording(
        string.Create(CultureInfo.InvariantCulture, $"新密码最多 {longest} 个字符，请短一点。"),
        string.Create(CultureInfo.InvariantCulture, $"A new password has at most {longest} characters. Make it shorter.")));

    public static PasswordTooWeak TooShort(int shortest) => new(new Wording(
        string.Create(CultureInfo.InvariantCulture, $"新密码太短：至少要 {shortest} 个字符。可以用几个词拼成一句话。"),
        string.Create(CultureInfo.InvariantCulture, $"The new password is too short: it needs at least {shortest} characters. A few words in a row do well.")));

    public static PasswordTooWeak Same { get; } = new(new Wording(
        "新密码和现在的密码一样。请换一个新的。",
        "The new password is the one you have. Choose another."));

    public static PasswordTooWeak ContainsNumber { get; } = new(new Wording(
        "新密码里有你的学号或工号，别人一猜就中。请换一个不含它的。",
        "The new password contains your number, which others know. Choose one without it."));

    public static PasswordTooWeak DigitsOnly { get; } = new(new Wording(
        "新密码全是数字，生日、电话和排列好的数字最容易被猜中。请加上字母或汉字。",
        "The new password is digits only; birthdays, telephone numbers and rows of digits are guessed first. Add letters."));

    public static PasswordTooWeak Monotonous { get; } = new(new Wording(
        "新密码太有规律：重复的字符、abcd、1234 或键盘上一排的键很容易猜。请换几个不挨着的。",
        "The new password follows a pattern: repeated characters, abcd, 1234 and rows of the keyboard are easily guessed. Mix in others."));

    public static PasswordTooWeak Common { get; } = new(new Wording(
        "很多人都用这个密码，猜密码的人会先试它。请换一个自己想出来的。",
        "Many people use this password, so it is tried first. Make up one of your own."));
}

using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Requests;

/// <summary>One field of a request cannot be used; the wording says which and why.</summary>
public sealed record RequestFieldRejected(string Field, Wording Reason) : Rejection(RejectionKind.Invalid, Reason)
{
    public static RequestFieldRejected Missing(string field) => new(field, new Wording(
        $"缺少“{field}”。请填写完整后再提交；页面没有这一项的话，请刷新页面。",
        $"“{field}” is missing. Fill it in and send again; if the page does not ask for it, reload the page."));

    public static RequestFieldRejected Unusable(string field) => new(field, new Wording(
        $"“{field}”的值不能用。请检查后再提交。",
        $"“{field}” has a value that cannot be used. Check it and send again."));

    public static RequestFieldRejected Unwritable(string field) => new(field, new Wording(
        $"“{field}”里有不完整的字符或控制字符。请删掉重新输入。",
        $"“{field}” contains broken or control characters. Delete them and type it again."));

    public static RequestFieldRejected TooLong(string field, int longest) => new(field, new Wording(
        string.Create(CultureInfo.InvariantCulture, $"“{field}”太长，最多 {longest} 个字符。请缩短后再提交。"),
        string.Create(CultureInfo.InvariantCulture, $"“{field}” is too long: at most {longest} characters. Shorten it and send again.")));

    public static RequestFieldRejected TooMany(string field, int most) => new(field, new Wording(
        string.Create(CultureInfo.InvariantCulture, $"“{field}”一次最多 {most} 项。请分几次提交。"),
        string.Create(CultureInfo.InvariantCulture, $"“{field}” takes at most {most} items at once. Send it in parts.")));
}

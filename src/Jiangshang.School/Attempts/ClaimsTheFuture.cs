using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>An entry says it was written later than it can have been: the clock had not run so long.</summary>
public sealed record ClaimsTheFuture(long Sequence, long ClaimedMilliseconds, long ElapsedMilliseconds) : Rejection(RejectionKind.Conflict, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"第 {Sequence} 条记录写的是开始后 {ClaimedMilliseconds / 1000} 秒，可是计时才过了 {ElapsedMilliseconds / 1000} 秒，不能保存。请刷新本页接着做；再出现请告诉老师。"),
    string.Create(CultureInfo.InvariantCulture, $"Entry {Sequence} says it was written {ClaimedMilliseconds / 1000} s after the start, but only {ElapsedMilliseconds / 1000} s have passed, so it cannot be saved. Reload this page and go on; if it happens again, tell your teacher.")));

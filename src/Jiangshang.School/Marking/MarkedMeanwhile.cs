using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Certificates;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Marking;

/// <summary>Somebody has marked the work since whoever marks it now looked at it: nothing was saved, and nothing overwritten.</summary>
public sealed record MarkedMeanwhile(string By, DateTimeOffset At, Score Score) : Rejection(RejectionKind.Conflict, Words(By, SchoolDays.AtSchool(At), Score))
{
    private static Wording Words(string by, DateTimeOffset at, Score score) => new(
        string.Create(CultureInfo.InvariantCulture, $"你打开以后，{by}在 {at.Month} 月 {at.Day} 日 {at:HH:mm} 已经给了 {score} 分。你的评分还没有保存，也没有丢。请先看对方的评分，仍然要改就写明理由再保存。"),
        string.Create(CultureInfo.InvariantCulture, $"Since you opened it, {by} gave it {score} points ({at:d MMM HH:mm}). Yours are not saved, and not lost. Look at those marks first; to change them all the same, say why and save again."));
}

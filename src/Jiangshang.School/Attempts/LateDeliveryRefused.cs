using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>Time is up, and nothing shows that this was written before it was.</summary>
public sealed record LateDeliveryRefused(long Sequence) : Rejection(RejectionKind.Conflict, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"时间已经到了。从第 {Sequence} 条起的记录到得太晚，看不出是不是在时间内写的，没有收下。收到的部分会照常评分；有疑问请告诉老师。"),
    string.Create(CultureInfo.InvariantCulture, $"Time is up. From entry {Sequence} on this came too late to show that it was written in time, and was not taken. What had arrived counts as usual; if you have a question, ask your teacher.")));

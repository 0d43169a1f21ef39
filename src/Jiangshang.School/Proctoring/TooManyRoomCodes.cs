using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Proctoring;

public sealed record TooManyRoomCodes(int Minutes) : Rejection(RejectionKind.TooOften, new Wording(
    $"错的码太多了，请 {Minutes} 分钟后再试。",
    $"Too many wrong codes. Try again in {Minutes} minutes."));

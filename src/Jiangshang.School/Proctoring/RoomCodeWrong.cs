using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Proctoring;

public sealed record RoomCodeWrong(int Left) : Rejection(RejectionKind.Invalid, new Wording(
    $"六位码不对，或者已经换了，请看屏幕上现在的码。还可以试 {Left} 次。",
    $"The code is wrong, or has changed: look at the one on the screen now. Tries left: {Left}."));

using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Proctoring;

/// <summary>Proctored work begins only with the code shown in the room.</summary>
public sealed record RoomCodeNeeded() : Rejection(RejectionKind.Conflict, new Wording(
    "这是监考任务，要在教室里输入老师投影的六位码才能开始。",
    "This work is proctored: it begins with the six-character code your teacher shows in the room."));

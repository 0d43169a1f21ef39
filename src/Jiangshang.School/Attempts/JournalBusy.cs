using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>More is waiting to be saved than the disk can take: the client keeps its entries and tries again.</summary>
public sealed record JournalBusy() : Rejection(RejectionKind.TooOften, new Wording(
    "服务器正忙，内容暂时保存在本机，稍后会自动重试。",
    "The server is busy; your work stays on this computer and will be sent again shortly."));

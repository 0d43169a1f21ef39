using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>Another device writes on this attempt: nothing is written from here until it is taken over.</summary>
public sealed record AnotherWriter() : Rejection(RejectionKind.Conflict, new Wording(
    "这份作业正在另一台设备上做，这里不再保存。这里没交上去的内容还留在这台电脑上；要在这里接着做，请点“在这里接着做”。",
    "Another device is working on this now, so nothing more is saved from here. What was not sent stays on this computer. To go on here, choose “Go on here”."));

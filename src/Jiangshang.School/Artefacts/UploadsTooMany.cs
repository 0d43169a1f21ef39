using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

/// <summary>Several files of the student are on their way already.</summary>
public sealed record UploadsTooMany() : Rejection(RejectionKind.TooOften, new Wording(
    "还有文件正在上传，等它们传完再传这一个。",
    "Other files are still being sent. Send this one when they are done."));

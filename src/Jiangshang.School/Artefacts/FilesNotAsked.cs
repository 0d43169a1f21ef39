using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

/// <summary>The task asks for no files.</summary>
public sealed record FilesNotAsked() : Rejection(RejectionKind.Invalid, new Wording(
    "这个任务不用交文件。",
    "This task asks for no files."));

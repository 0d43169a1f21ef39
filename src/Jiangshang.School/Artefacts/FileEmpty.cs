using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

public sealed record FileEmpty() : Rejection(RejectionKind.Invalid, new Wording(
    "上传的文件是空的，请重新选择文件。",
    "The file is empty. Choose another."));

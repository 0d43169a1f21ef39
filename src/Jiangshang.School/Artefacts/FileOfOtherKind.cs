using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

/// <summary>What the file's first bytes say is not what its name says, or not a kind asked for.</summary>
public sealed record FileOfOtherKind(string Expected) : Rejection(RejectionKind.WrongMediaType, new Wording(
    $"文件的实际类型不符合要求，请上传 {Expected} 格式的文件。",
    $"The file's content is not of a kind asked for. Upload one of: {Expected}."));

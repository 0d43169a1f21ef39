using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

public sealed record FileTooLarge(long MostBytes) : Rejection(RejectionKind.TooLarge, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"文件太大，最多 {MostBytes / 1_048_576} MB。请压缩后重新上传。"),
    string.Create(CultureInfo.InvariantCulture, $"The file is too large: at most {MostBytes / 1_048_576} MB. Make it smaller and upload it again.")));

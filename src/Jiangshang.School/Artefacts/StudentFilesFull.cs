using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

/// <summary>The student's files would take more than the school allows each.</summary>
public sealed record StudentFilesFull(long MostBytes) : Rejection(RejectionKind.TooLarge, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"你交的文件加起来快到 {MostBytes / 1_048_576} MB 的上限，放不下这一个。先删掉不用的，或者告诉老师。"),
    string.Create(CultureInfo.InvariantCulture, $"Your files together may take {MostBytes / 1_048_576} MB, and there is no room for this one. Remove what you do not need, or tell your teacher.")));

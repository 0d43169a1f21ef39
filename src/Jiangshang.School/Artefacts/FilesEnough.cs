using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

/// <summary>As many files as the task asks for are there already.</summary>
public sealed record FilesEnough(int Most) : Rejection(RejectionKind.Conflict, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"这个任务最多交 {Most} 个文件。先删掉一个再传。"),
    string.Create(CultureInfo.InvariantCulture, $"This task takes at most {Most} files. Remove one first.")));

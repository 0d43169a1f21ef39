using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Workbenches.JudgedWork;

/// <summary>Words of the workbench for work that a teacher marks.</summary>
public static class JudgedWorkStrings
{
    public static Wording Brief { get; } = new("任务书", "Brief");
    public static Wording Answer { get; } = new("你的回答", "Your answer");
    public static Wording Rubric { get; } = new("怎么评分", "How it is marked");
    public static Wording RubricHint { get; } = new("老师照这张表评，每一格写着做到什么程度。", "Your teacher marks by this table; each level says what it takes.");
    public static Wording Length(int written, int least, int most) => new($"{written} 字（要求 {least}–{most} 字）", $"{written} characters (asked: {least}–{most})");
    public static Wording Files { get; } = new("要交的文件", "Files to hand in");
    public static Wording Between { get; } = new("、", ", ");
    public static Wording Choose { get; } = new("选择文件", "Choose files");
    public static Wording Asked(string kinds, int least, int most, string largest) => new(
        least == most ? $"{kinds}，{least} 个，每个不超过 {largest}" : $"{kinds}，{least}–{most} 个，每个不超过 {largest}",
        least == most ? $"{kinds}; {least} file(s), at most {largest} each" : $"{kinds}; {least} to {most} files, at most {largest} each");
    public static Wording WrongKind(string name, string kinds) => new($"“{name}”不是要求的格式。请换成 {kinds}。", $"“{name}” is not of a kind asked for. Use {kinds}.");
    public static Wording TooLarge(string name, string largest) => new($"“{name}”超过 {largest}。请压缩后再传。", $"“{name}” is larger than {largest}. Make it smaller first.");
    public static Wording TooMany(int most) => new($"最多交 {most} 个。先删掉一个再传。", $"At most {most}. Remove one first.");
    public static Wording Uploading(string name, int percent) => new($"{name} 正在上传 {percent}%", $"{name}: {percent}% sent");
    public static Wording UploadFailed(string name) => new($"“{name}”没有传上去。检查网络后再选一次。", $"“{name}” was not sent. Check the network and choose it again.");
    public static Wording Remove(string name) => new($"删掉 {name}", $"Remove {name}");
    public static Wording Complete { get; } = new("都齐了，可以交。", "Complete. You can hand it in.");
    public static Wording StillMissing { get; } = new("交之前还要：", "Before you hand it in:");
    public static Wording Points(string points) => new($"{points} 分", $"{points}");
    public static Wording UpTo(string points) => new($"最高 {points} 分", $"up to {points}");
}

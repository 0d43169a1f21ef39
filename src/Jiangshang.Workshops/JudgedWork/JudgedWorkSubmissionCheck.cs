using System.Globalization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The checks behind <see cref="JudgedWorkSubmission.FindFaults"/>.</summary>
internal static class JudgedWorkSubmissionCheck
{
    private static readonly FaultCode AnswerTooShort = new("answerTooShort");
    private static readonly FaultCode AnswerTooLong = new("answerTooLong");
    private static readonly FaultCode AnswerNotAsked = new("answerNotAsked");
    private static readonly FaultCode FilesMissing = new("filesMissing");
    private static readonly FaultCode TooManyFiles = new("tooManyFiles");
    private static readonly FaultCode FileNotAsked = new("fileNotAsked");
    private static readonly FaultCode FileKindRefused = new("fileKindRefused");
    private static readonly FaultCode FileTooLarge = new("fileTooLarge");
    private static readonly FaultCode FileEmpty = new("fileEmpty");
    private static readonly FaultCode FileTwice = new("fileTwice");

    private static readonly Wording RemoveFile = new("请移除这个文件。", "Remove this file.");

    public static IEnumerable<SubmissionFault> Of(JudgedWorkTask task, JudgedWorkSubmission submission) =>
        OfAnswer(task.Answer, submission.Answer)
            .Concat(task.Deliverables.SelectMany(deliverable => OfCount(deliverable, submission.Files)))
            .Concat(submission.Files.SelectMany((file, index) => OfFile(task, submission.Files, file, index)));

    private static IEnumerable<SubmissionFault> OfAnswer(TextAnswer? asked, string answer)
    {
        var length = CountedText.Of(answer).Length;
        if (asked is null)
        {
            if (length > 0)
            {
                yield return new SubmissionFault(AnswerNotAsked, "$.answer", new Wording(
                    "这个任务不需要文字回答。", "This task asks for no written answer."), new Wording("请清空文字回答。", "Clear the written answer."));
            }
        }
        else if (length < asked.AtLeast.Value)
        {
            yield return new SubmissionFault(AnswerTooShort, "$.answer", new Wording(
                $"“{asked.Title.Zh}”写了 {length} 字，至少要 {asked.AtLeast} 字。",
                $"\"{asked.Title.En}\" has {length} characters; at least {asked.AtLeast} are asked for."), new Wording(
                $"请再写 {asked.AtLeast.Value - length} 字以上。", $"Write at least {asked.AtLeast.Value - length} more."));
        }
        else if (length > asked.AtMost.Value)
        {
            yield return new SubmissionFault(AnswerTooLong, "$.answer", new Wording(
                $"“{asked.Title.Zh}”写了 {length} 字，最多 {asked.AtMost} 字。",
                $"\"{asked.Title.En}\" has {length} characters; at most {asked.AtMost} are allowed."), new Wording(
                $"请删去 {length - asked.AtMost.Value} 字以上。", $"Cut at least {length - asked.AtMost.Value}."));
        }
    }

    private static IEnumerable<SubmissionFault> OfCount(Deliverable deliverable, IReadOnlyList<SubmittedFile> files)
    {
        var count = files.Count(file => file.Deliverable == deliverable.Code);
        if (count < deliverable.AtLeast.Value)
        {
            yield return new SubmissionFault(FilesMissing, "$.files", new Wording(
                $"“{deliverable.Title.Zh}”要 {deliverable.AtLeast} 个文件，现在有 {count} 个。",
                $"\"{deliverable.Title.En}\" needs {deliverable.AtLeast} files; there are {count}."), new Wording(
                $"请再上传 {deliverable.AtLeast.Value - count} 个（{Labels(deliverable)}）。",
                $"Upload {deliverable.AtLeast.Value - count} more ({Labels(deliverable)})."));
        }
        else if (count > deliverable.AtMost.Value)
        {
            yield return new SubmissionFault(TooManyFiles, "$.files", new Wording(
                $"“{deliverable.Title.Zh}”最多 {deliverable.AtMost} 个文件，现在有 {count} 个。",
                $"\"{deliverable.Title.En}\" allows {deliverable.AtMost} files; there are {count}."), new Wording(
                $"请移除 {count - deliverable.AtMost.Value} 个。", $"Remove {count - deliverable.AtMost.Value}."));
        }
    }

    private static IEnumerable<SubmissionFault> OfFile(
        JudgedWorkTask task, IReadOnlyList<SubmittedFile> files, SubmittedFile file, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"$.files[{index}]");
        var deliverable = task.Deliverables.FirstOrDefault(deliverable => deliverable.Code == file.Deliverable);
        if (deliverable is null)
        {
            yield return new SubmissionFault(FileNotAsked, $"{path}.deliverable", new Wording(
                $"任务没有要求交“{file.Name}”。", $"The task does not ask for \"{file.Name}\"."), RemoveFile);
            yield break;
        }

        if (!deliverable.Kinds.Any(kind => FileFormat.Of(kind).Recognizes(file.Name, file.MediaType)))
        {
            yield return new SubmissionFault(FileKindRefused, $"{path}.mediaType", new Wording(
                $"“{file.Name}”不是要求的格式（{Labels(deliverable)}）。", $"\"{file.Name}\" is not of a kind asked for ({Labels(deliverable)})."), new Wording(
                $"请另存为 {Labels(deliverable)} 再上传。", $"Save it as {Labels(deliverable)} and upload it again."));
        }

        if (file.Size > deliverable.LargestFile)
        {
            yield return new SubmissionFault(FileTooLarge, $"{path}.size", new Wording(
                $"“{file.Name}”有 {InMegabytes(file.Size)} MB，最大 {InMegabytes(deliverable.LargestFile)} MB。",
                $"\"{file.Name}\" is {InMegabytes(file.Size)} MB; at most {InMegabytes(deliverable.LargestFile)} MB are allowed."), new Wording(
                "请压缩或缩小尺寸后再上传。", "Compress it or make it smaller and upload it again."));
        }

        if (file.Size.Value == 0)
        {
            yield return new SubmissionFault(FileEmpty, $"{path}.size", new Wording(
                $"“{file.Name}”是空文件。", $"\"{file.Name}\" is empty."), new Wording("请检查原文件后重新上传。", "Check the original and upload it again."));
        }

        if (files.Take(index).Any(earlier => earlier.Deliverable == file.Deliverable && earlier.Digest == file.Digest))
        {
            yield return new SubmissionFault(FileTwice, $"{path}.digest", new Wording(
                $"“{file.Name}”和前面的一个文件内容完全相同。", $"\"{file.Name}\" is the same file as an earlier one."), RemoveFile);
        }
    }

    private static string Labels(Deliverable deliverable) =>
        string.Join(" / ", deliverable.Kinds.Select(kind => FileFormat.Of(kind).Label));

    /// <summary>Rounded up, so that a file just over the limit never reads as allowed.</summary>
    private static string InMegabytes(ByteCount size)
    {
        const long HundredthMegabyte = 10_486;
        return ((size.Value + HundredthMegabyte - 1) / HundredthMegabyte / 100m).ToString("0.##", CultureInfo.InvariantCulture);
    }
}

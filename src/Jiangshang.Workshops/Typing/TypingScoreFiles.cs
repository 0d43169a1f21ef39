using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// Files in, score sheet out: what <c>jiangshang score typing</c> prints. The formats are documented in <c>docs/formats/score-typing.md</c>.
/// </summary>
public abstract record TypingScoreFiles
{
    private TypingScoreFiles()
    {
    }

    public static TypingScoreFiles ScoreFromJson(string task, string worksheet, string submission)
    {
        var problems = new List<TypingScoreFileProblem>();
        var readTask = Read(TypingScoreFile.Task, task, WorkshopJson.Compact.TypingTask, problems);
        var readWorksheet = Read(TypingScoreFile.Worksheet, worksheet, WorkshopJson.Compact.TypingWorksheet, problems);
        var readSubmission = Read(TypingScoreFile.Submission, submission, WorkshopJson.Compact.TypingSubmission, problems);
        if (readTask is null || readWorksheet is null || readSubmission is null)
        {
            return new Refused(problems);
        }

        problems.AddRange(readSubmission.FindFaults(readTask, readWorksheet).Select(ProblemOf));
        return problems.Count > 0
            ? new Refused(problems)
            : new Scored(JsonSerializer.Serialize(TypingScorer.Score(readTask, readWorksheet, readSubmission), WorkshopJson.Indented.ScoreSheet));
    }

    private static TypingScoreFileProblem ProblemOf(SubmissionFault fault) => new(
        fault.Code == TypingSubmissionCheck.WorksheetOfAnotherTask || fault.Code == TypingSubmissionCheck.WorksheetWithoutText
            ? TypingScoreFile.Worksheet
            : TypingScoreFile.Submission,
        fault.Path,
        fault.Reason,
        fault.Remedy);

    private static TFile? Read<TFile>(TypingScoreFile file, string json, JsonTypeInfo<TFile> shape, List<TypingScoreFileProblem> problems)
        where TFile : class
    {
        try
        {
            if (JsonSerializer.Deserialize(json, shape) is { } read)
            {
                return read;
            }

            problems.Add(NotThisShape(file, "$", "null"));
        }
        catch (JsonException malformed)
        {
            problems.Add(NotThisShape(file, malformed.Path ?? "$", malformed.Message));
        }

        return null;
    }

    private static TypingScoreFileProblem NotThisShape(TypingScoreFile file, string path, string detail) => new(
        file,
        path,
        new Wording($"这里不是文件格式所要求的内容：{detail}", $"This is not what the format asks for: {detail}"),
        new Wording(
            "请对照 docs/formats/score-typing.md 和 docs/formats/examples/typing 里的例子修改。",
            "Compare it with docs/formats/score-typing.md and the examples in docs/formats/examples/typing."));

    /// <summary>The score sheet, as indented JSON.</summary>
    public sealed record Scored(string Json) : TypingScoreFiles;

    /// <summary>The files cannot be scored, and why not.</summary>
    public sealed record Refused(IReadOnlyList<TypingScoreFileProblem> Problems) : TypingScoreFiles;
}

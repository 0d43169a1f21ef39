using System.Text.Json.Nodes;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

public sealed class TypingScoreFilesTests
{
    private static readonly string Task = Example("task.json");
    private static readonly string Worksheet = Example("worksheet.json");
    private static readonly string Submission = Example("submission.json");

    [Fact]
    public void The_documented_example_scores_as_documented()
    {
        var scored = Assert.IsType<TypingScoreFiles.Scored>(TypingScoreFiles.ScoreFromJson(Task, Worksheet, Submission));
        var approved = ExamplePath("score-sheet.json");
        if (Environment.GetEnvironmentVariable("JIANGSHANG_APPROVE") == "1")
        {
            File.WriteAllText(approved, scored.Json + "\n");
        }

        Assert.Equal(File.ReadAllText(approved), scored.Json + "\n");
    }

    [Theory]
    [InlineData("task.json")]
    [InlineData("worksheet.json")]
    [InlineData("submission.json")]
    [InlineData("score-sheet.json")]
    public void The_document_shows_the_example_files_word_for_word(string file)
    {
        var document = File.ReadAllText(TheRepository.File("docs/formats/score-typing.md"));
        Assert.Contains(Example(file).TrimEnd(), document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", TypingScoreFile.Submission, "$")]
    [InlineData("null", TypingScoreFile.Submission, "$")]
    [InlineData("""{"events":[],"elapsed":1}""", TypingScoreFile.Submission, "$")]
    [InlineData("""{"events":[],"finalText":"","elapsed":-1}""", TypingScoreFile.Submission, "$.elapsed")]
    [InlineData("""{"events":[],"finalText":"","elapsed":1.5}""", TypingScoreFile.Submission, "$.elapsed")]
    [InlineData("""{"events":[],"finalText":"","elapsed":1,"speed":200}""", TypingScoreFile.Submission, "$.speed")]
    [InlineData("""{"events":[],"finalText":null,"elapsed":1}""", TypingScoreFile.Submission, "$.finalText")]
    [InlineData("""{"events":[{"kind":"magic","at":1}],"finalText":"","elapsed":1}""", TypingScoreFile.Submission, "$.events[0]")]
    [InlineData("""{"events":[{"at":"x","kind":"focusLost"}],"finalText":"","elapsed":1}""", TypingScoreFile.Submission, "$.events[0].at")]
    [InlineData("""{"events":[null],"finalText":"","elapsed":1}""", TypingScoreFile.Submission, "$.events[0]")]
    [InlineData("""{"events":[],"finalText":"paste","elapsed":1}""", TypingScoreFile.Submission, "$.finalText")]
    public void A_broken_submission_is_refused_with_its_place(string submission, TypingScoreFile file, string path) =>
        Assert.Equal((file, path), PlaceOf(Task, Worksheet, submission));

    [Fact]
    public void A_task_with_an_unknown_penalty_is_refused_with_its_place() =>
        Assert.Equal(
            (TypingScoreFile.Task, "$.rules.penalty"),
            PlaceOf(Task.Replace("\"penalty\": 1", "\"penalty\": 2", StringComparison.Ordinal), Worksheet, Submission));

    [Fact]
    public void A_worksheet_of_another_version_is_refused() =>
        Assert.Equal(
            (TypingScoreFile.Worksheet, "$.task"),
            PlaceOf(Task.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal), Worksheet, Submission));

    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    public void A_worksheet_without_a_text_is_refused(string texts)
    {
        var worksheet = JsonNode.Parse(Worksheet)!;
        worksheet["texts"] = JsonNode.Parse(texts);
        Assert.Equal((TypingScoreFile.Worksheet, "$.texts"), PlaceOf(Task, worksheet.ToJsonString(), Submission));
    }

    [Fact]
    public void Every_broken_file_is_named_at_once()
    {
        var refused = Assert.IsType<TypingScoreFiles.Refused>(TypingScoreFiles.ScoreFromJson("", "[]", "1"));
        Assert.Equal(Enum.GetValues<TypingScoreFile>(), refused.Problems.Select(problem => problem.File));
    }

    private static (TypingScoreFile File, string Path) PlaceOf(string task, string worksheet, string submission)
    {
        var refused = Assert.IsType<TypingScoreFiles.Refused>(TypingScoreFiles.ScoreFromJson(task, worksheet, submission));
        var problem = Assert.Single(refused.Problems);
        return (problem.File, problem.Path);
    }

    private static string Example(string file) => File.Exists(ExamplePath(file)) ? File.ReadAllText(ExamplePath(file)) : "";

    private static string ExamplePath(string file) => TheRepository.File($"docs/formats/examples/typing/{file}");
}

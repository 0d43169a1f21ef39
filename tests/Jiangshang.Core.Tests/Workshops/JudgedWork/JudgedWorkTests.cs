using System.Text.Json;
using CsCheck;
using Jiangshang.Workshops;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Core.Tests.Workshops.JudgedWork;

public sealed class JudgedWorkTests
{
    private static readonly Rubric Rubric = new([Criterion("idea", 60, 40, 0), Criterion("form", 40, 30, 0)]);

    private static readonly JudgedWorkTask Task = new(
        new TaskCode("sd-4-poster"), new TaskVersion(1), Both("海报"), Both("为{product}设计一张给{customer}看的海报。"),
        [
            new BriefVariable(new VariableName("product"), [.. Enumerable.Range(1, 8).Select(number => Both($"商品{number}"))]),
            new BriefVariable(new VariableName("customer"), [.. Enumerable.Range(1, 8).Select(number => Both($"顾客{number}"))]),
        ],
        new TextAnswer(Both("设计说明"), new CharacterCount(5), new CharacterCount(10)),
        [new Deliverable(new DeliverableCode("poster"), Both("海报"), [FileKind.Png, FileKind.Psd], new ItemCount(1), new ItemCount(2), new ByteCount(1_000))],
        Rubric, Score.FromPoints(60), new MarkTolerance(Score.FromPoints(10), Score.FromPoints(10)));

    [Fact]
    public void The_brief_speaks_of_the_students_own_product()
    {
        var worksheet = JudgedWorkWorksheet.Prepare(Task, Seed(1));
        Assert.Equal($"为{worksheet.Variables[0].Value.Zh}设计一张给{worksheet.Variables[1].Value.Zh}看的海报。", worksheet.Brief.Zh);
        Assert.Equal(worksheet.Brief, JudgedWorkWorksheet.Prepare(Task, Seed(1)).Brief);
        Assert.True(Enumerable.Range(0, 64).Select(seed => JudgedWorkWorksheet.Prepare(Task, Seed((byte)seed)).Brief.Zh).Distinct().Count() > 25);
    }

    [Theory]
    [InlineData("best", "best", "100.00", true)]
    [InlineData("good", "good", "70.00", true)]
    [InlineData("best", "poor", "60.00", true)]
    [InlineData("good", "poor", "40.00", false)]
    [InlineData("poor", "poor", "0.00", false)]
    public void Levels_add_up_to_the_score(string idea, string form, string score, bool passed)
    {
        var sheet = JudgedWorkScorer.Score(Task, Marks(idea, form));
        Assert.Equal((score, passed, ScoreKind.Judged), (sheet.Score.ToString(), sheet.Passed, sheet.Kind));
    }

    [Fact]
    public void A_better_level_never_lowers_the_score() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 2]).Sample((idea, form) =>
        {
            string[] levels = ["best", "good", "poor"];
            return JudgedWorkScorer.Score(Task, Marks(levels[idea], levels[form - 1])).Score > JudgedWorkScorer.Score(Task, Marks(levels[idea], levels[form])).Score;
        });

    [Theory]
    [InlineData("criterionNotMarked")]
    [InlineData("criterionMarkedTwice")]
    [InlineData("criterionUnknown")]
    [InlineData("levelUnknown")]
    public void Incomplete_marks_are_no_marking(string fault)
    {
        var whole = Marks("best", "best");
        var marks = fault switch
        {
            "criterionNotMarked" => whole with { Marks = [whole.Marks[0]] },
            "criterionMarkedTwice" => whole with { Marks = [.. whole.Marks, whole.Marks[0]] },
            "criterionUnknown" => whole with { Marks = [.. whole.Marks, Mark("colour", "best")] },
            _ => Marks("best", "superb"),
        };
        Assert.Equal([fault], marks.FindFaults(Rubric).Select(found => found.Code.Value));
        Assert.Throws<ArgumentException>(() => JudgedWorkScorer.Score(Task, marks));
    }

    [Fact]
    public void Two_assessors_within_the_tolerance_give_their_mean()
    {
        var agreed = Assert.IsType<MarkReconciliation.Agreed>(MarkReconciliation.Of(Task, Marks("best", "best"), Marks("best", "good")));
        Assert.Equal("95.00", agreed.Sheet.Score.ToString());
    }

    [Fact]
    public void Two_assessors_far_apart_need_a_moderator()
    {
        var apart = Assert.IsType<MarkReconciliation.NeedsModeration>(MarkReconciliation.Of(Task, Marks("best", "best"), Marks("good", "best")));
        Assert.Equal(["idea"], apart.Differences.Select(difference => difference.Criterion.Value));
    }

    [Fact]
    public void Differences_that_cancel_out_still_need_a_moderator() =>
        Assert.IsType<MarkReconciliation.NeedsModeration>(MarkReconciliation.Of(Task, Marks("best", "poor"), Marks("good", "good")));

    [Fact]
    public void The_order_of_assessors_never_changes_the_score() =>
        Assert.Equal(
            Json(MarkReconciliation.Of(Task, Marks("best", "best"), Marks("best", "good"))).Length,
            Json(MarkReconciliation.Of(Task, Marks("best", "good"), Marks("best", "best"))).Length);

    [Fact]
    public void A_complete_submission_can_be_handed_in() => Assert.Empty(Complete.FindFaults(Task));

    [Theory]
    [InlineData("answerTooShort")]
    [InlineData("answerTooLong")]
    [InlineData("filesMissing")]
    [InlineData("tooManyFiles")]
    [InlineData("fileNotAsked")]
    [InlineData("fileKindRefused")]
    [InlineData("fileTooLarge")]
    [InlineData("fileEmpty")]
    [InlineData("fileTwice")]
    public void An_incomplete_submission_says_what_is_missing(string fault)
    {
        var submission = fault switch
        {
            "answerTooShort" => Complete with { Answer = "一 二 三 四" },
            "answerTooLong" => Complete with { Answer = "一二三四五六七八九十一" },
            "filesMissing" => Complete with { Files = [] },
            "tooManyFiles" => Complete with { Files = [Png("a.png"), Png("b.png"), Png("c.png")] },
            "fileNotAsked" => Complete with { Files = [Png("a.png"), Png("b.png") with { Deliverable = new DeliverableCode("video") }] },
            "fileKindRefused" => Complete with { Files = [Png("a.exe")] },
            "fileTooLarge" => Complete with { Files = [Png("a.png") with { Size = new ByteCount(1_001) }] },
            "fileEmpty" => Complete with { Files = [Png("a.png") with { Size = new ByteCount(0) }] },
            _ => Complete with { Files = [Png("a.png"), Png("a.png")] },
        };
        Assert.Equal([fault], submission.FindFaults(Task).Select(found => found.Code.Value));
    }

    // Lab computers name no media type for a program they do not have.
    [Theory]
    [InlineData("a.png", "image/png", true)]
    [InlineData("A.PNG", "", true)]
    [InlineData("a.psd", "application/octet-stream", true)]
    [InlineData("a.png", "image/jpeg", false)]
    [InlineData("png", "image/png", false)]
    public void A_file_is_recognised_by_name_and_media_type(string name, string mediaType, bool accepted) =>
        Assert.Equal(accepted, (Complete with { Files = [Png(name) with { MediaType = new MediaType(mediaType) }] }).FindFaults(Task).Count == 0);

    [Fact]
    public void Every_kind_of_file_has_a_format() =>
        Assert.Equal(Enum.GetValues<FileKind>(), FileFormat.All.Select(format => format.Kind));

    [Fact]
    public void A_sound_task_has_no_problem() => Assert.Empty(Task.FindProblems());

    [Theory]
    [InlineData("variableUnknown")]
    [InlineData("variableUnused")]
    [InlineData("variableTwice")]
    [InlineData("choicesMissing")]
    [InlineData("deliverableTwice")]
    [InlineData("deliverableImpossible")]
    [InlineData("answerImpossible")]
    [InlineData("nothingToHandIn")]
    [InlineData("rubricPointsDoNotSumTo100")]
    [InlineData("criterionTwice")]
    [InlineData("levelTwice")]
    [InlineData("tooFewLevels")]
    [InlineData("levelsOutOfOrder")]
    [InlineData("descriptorMissing")]
    public void An_unsound_task_is_caught(string problem)
    {
        var spare = new BriefVariable(new VariableName("product"), [Both("茶")]);
        var task = problem switch
        {
            "variableUnknown" => Task with { Brief = new Wording(Task.Brief.Zh + "{price}", Task.Brief.En) },
            "variableUnused" => Task with { Brief = new Wording(Task.Brief.Zh, "A poster for {product}.") },
            "variableTwice" => Task with { Variables = [.. Task.Variables, spare] },
            "choicesMissing" => Task with { Variables = [spare with { Choices = [] }, Task.Variables[1]] },
            "deliverableTwice" => Task with { Deliverables = [Task.Deliverables[0], Task.Deliverables[0]] },
            "deliverableImpossible" => Task with { Deliverables = [Task.Deliverables[0] with { AtLeast = new ItemCount(3) }] },
            "answerImpossible" => Task with { Answer = Task.Answer! with { AtLeast = new CharacterCount(11) } },
            "nothingToHandIn" => Task with { Answer = null, Deliverables = [] },
            "rubricPointsDoNotSumTo100" => With(Criterion("idea", 60, 40, 0), Criterion("form", 39, 30, 0)),
            "criterionTwice" => With(Criterion("idea", 60, 40, 0), Criterion("idea", 40, 30, 0)),
            "levelTwice" => With(Twice(Criterion("idea", 100, 40, 0))),
            "tooFewLevels" => With(Criterion("idea", 100, 40, 0) with { Levels = [Criterion("idea", 100, 40, 0).Levels[0]] }),
            "levelsOutOfOrder" => With(Criterion("idea", 40, 100, 0)),
            _ => With(Blank(Criterion("idea", 100, 40, 0))),
        };
        Assert.Contains(problem, task.FindProblems().Select(found => found.Code.Value));
        Assert.Single(task.FindProblems().Select(found => found.Code).Distinct());
    }

    [Fact]
    public void Task_worksheet_submission_and_marks_survive_being_written_and_read()
    {
        RoundTrips(Task, WorkshopJson.Compact.JudgedWorkTask);
        RoundTrips(JudgedWorkWorksheet.Prepare(Task, Seed(1)), WorkshopJson.Compact.JudgedWorkWorksheet);
        RoundTrips(Complete, WorkshopJson.Compact.JudgedWorkSubmission);
        RoundTrips(Marks("best", "good"), WorkshopJson.Compact.RubricMarks);
        RoundTrips(JudgedWorkScorer.Score(Task, Marks("best", "good")), WorkshopJson.Compact.ScoreSheet);
        RoundTrips(MarkReconciliation.Of(Task, Marks("best", "best"), Marks("good", "best")), WorkshopJson.Compact.MarkReconciliation);
    }

    private static JudgedWorkSubmission Complete => new("一二三四五", [Png("a.png")]);

    private static SubmittedFile Png(string name) =>
        new(new DeliverableCode("poster"), name, new MediaType("image/png"), new ByteCount(1_000), Sha256Digest.Of([.. name.Select(letter => (byte)letter)]));

    private static void RoundTrips<TValue>(TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TValue> shape)
    {
        var json = JsonSerializer.Serialize(value, shape);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, shape)!, shape));
    }

    private static string Json(MarkReconciliation reconciliation) =>
        JsonSerializer.Serialize(reconciliation, WorkshopJson.Compact.MarkReconciliation);

    private static JudgedWorkTask With(params RubricCriterion[] criteria) => Task with { Rubric = new Rubric(criteria) };

    private static RubricCriterion Twice(RubricCriterion criterion) =>
        criterion with { Levels = [criterion.Levels[0], criterion.Levels[1] with { Code = criterion.Levels[0].Code }] };

    private static RubricCriterion Blank(RubricCriterion criterion) =>
        criterion with { Levels = [criterion.Levels[0] with { Descriptor = new Wording("好", " ") }, criterion.Levels[1]] };

    private static RubricCriterion Criterion(string code, int best, int good, int poor) => new(
        new CriterionCode(code), Both(code), [Level("best", best), Level("good", good), Level("poor", poor)]);

    private static PerformanceLevel Level(string code, int points) => new(new LevelCode(code), Score.FromPoints(points), Both(code));

    private static RubricMarks Marks(string idea, string form) => new([Mark("idea", idea), Mark("form", form)], "");

    private static CriterionMark Mark(string criterion, string level) => new(new CriterionCode(criterion), new LevelCode(level), "");

    private static Wording Both(string text) => new(text, text);

    private static WorksheetSeed Seed(byte first) => new([first, .. new byte[31]]);
}

using Jiangshang.Content.Reading;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Content.Tasks;

/// <summary>Reads the <c>judgedWork:</c> part of a task.</summary>
internal static class JudgedWorkTaskReader
{
    private const long Megabyte = 1024 * 1024;

    public static JudgedWorkTask Read(NodeReader node, TaskCode code, TaskVersion version, Wording title) => node.Finish(new JudgedWorkTask(
        code,
        version,
        title,
        node.Wording("brief"),
        [.. node.OptionalMaps("variables").Select(Variable)],
        node.OptionalMap("answer") is { } answer ? Answer(answer) : null,
        [.. node.OptionalMaps("deliverables").Select(Deliverable)],
        new Rubric([.. node.Maps("rubric").Select(Criterion)]),
        node.Points("passScore"),
        Tolerance(node.Map("tolerance"))));

    private static BriefVariable Variable(NodeReader node) => node.Finish(new BriefVariable(
        node.Made("name", name => new VariableName(name), new VariableName("unnamed")),
        [.. node.Maps("choices").Select(choice => choice.Finish(choice.InlineWords()))]));

    private static TextAnswer Answer(NodeReader node) => node.Finish(new TextAnswer(
        node.Wording("title"),
        Characters(node, "atLeast"),
        Characters(node, "atMost")));

    private static Deliverable Deliverable(NodeReader node) => node.Finish(new Deliverable(
        node.Made("code", code => new DeliverableCode(code), new DeliverableCode("unnamed")),
        node.Wording("title"),
        node.Choices<FileKind>("kinds"),
        Items(node, "atLeast"),
        Items(node, "atMost"),
        node.Unit("largestMegabytes", megabytes => new ByteCount(megabytes * Megabyte), new ByteCount(0))));

    private static MarkTolerance Tolerance(NodeReader node) =>
        node.Finish(new MarkTolerance(node.Points("total"), node.Points("criterion")));

    private static RubricCriterion Criterion(NodeReader node) => node.Finish(new RubricCriterion(
        node.Made("code", code => new CriterionCode(code), new CriterionCode("unnamed")),
        node.Wording("title"),
        [.. node.Maps("levels").Select(Level)]));

    private static PerformanceLevel Level(NodeReader node) => node.Finish(new PerformanceLevel(
        node.Made("code", code => new LevelCode(code), new LevelCode("unnamed")),
        node.Points("points"),
        node.InlineWords()));

    private static CharacterCount Characters(NodeReader node, string key) => node.Unit(key, count => new CharacterCount(count), new CharacterCount(0));

    private static ItemCount Items(NodeReader node, string key) => node.Unit(key, count => new ItemCount(count), new ItemCount(0));
}

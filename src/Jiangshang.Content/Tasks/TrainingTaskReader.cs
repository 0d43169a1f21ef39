using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Content.Tasks;

/// <summary>Reads <c>tasks/workshop/code.yaml</c>.</summary>
internal static class TrainingTaskReader
{
    public const string Schema = "training-task/1";
    public const string Folder = "tasks/";

    private static readonly Competencies.Measures.MetricCode[] TypingMetrics = [new("typing.netSpeed"), new("typing.accuracy"), new("typing.duration")];
    private static readonly Competencies.Measures.MetricCode[] JudgedMetrics = [new("judged.score")];

    public static IReadOnlyList<TrainingTask> ReadAll(ContentReading reading, ContentFiles files)
    {
        var tasks = new List<TrainingTask>();
        foreach (var (file, text) in files.Below(Folder))
        {
            if (Read(reading, file, text) is { } task)
            {
                reading.CheckFileName(file, task.Version.Version == 1 ? task.Version.Code : task.Version.ToString());
                tasks.Add(task);
            }
        }

        return reading.Distinct(tasks, task => task.Version);
    }

    /// <returns>Null when it could not be read; the reason has been reported.</returns>
    public static TrainingTask? Read(ContentReading reading, string file, string text) =>
        reading.Open(file, text, Schema) is { } node ? Read(node, text) : null;

    private static TrainingTask? Read(NodeReader node, string text)
    {
        var version = new VersionedCode(node.Text("code"), node.Whole("version"));
        var title = node.Words("title");
        if (Body(node, version, title) is not { } body)
        {
            return null;
        }

        return node.Finish(new TrainingTask(
            version,
            node.Text("workshop"),
            title,
            node.Words("summary"),
            node.Codes<RequirementCode>("requirements"),
            node.Whole("minutes"),
            node.Choice<WorkCondition>("condition"),
            Attempts(node.Map("attempts")),
            body is TaskBody.Typing ? TypingMetrics : JudgedMetrics,
            body,
            new TaskSource(text)));
    }

    private static TaskBody? Body(NodeReader node, VersionedCode version, Competencies.Measures.Wording title)
    {
        var code = node.Made("code", text => new Workshops.Scoring.TaskCode(text), new Workshops.Scoring.TaskCode("unnamed"));
        var edition = node.Unit("version", number => new TaskVersion(number), new TaskVersion(1));
        var words = new Workshops.Scoring.Wording(title.Zh, title.En);
        TaskBody? body = node switch
        {
            _ when node.OptionalMap("typing") is { } typing => new TaskBody.Typing(TypingTaskReader.Read(typing, code, edition, words)),
            _ when node.OptionalMap("judgedWork") is { } judged => new TaskBody.JudgedWork(JudgedWorkTaskReader.Read(judged, code, edition, words)),
            _ => null,
        };
        if (body is null)
        {
            node.Report(ReadingFindings.MissingKey, $"typing / judgedWork ({version})");
        }

        return body;
    }

    private static TaskAttempts Attempts(NodeReader node) => node.Finish(new TaskAttempts(node.Whole("practice"), node.Whole("assessed")));
}

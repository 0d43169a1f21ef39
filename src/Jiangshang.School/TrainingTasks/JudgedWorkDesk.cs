using System.Text.Json;
using Jiangshang.Workshops;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.TrainingTasks;

/// <summary>The desk of work a person marks (评价方式实训).</summary>
public sealed class JudgedWorkDesk(JudgedWorkTask task) : WorkshopDesk
{
    public override string Workshop => "judged-work";

    public override string TaskJson { get; } = JsonSerializer.Serialize(task, WorkshopJson.Compact.JudgedWorkTask);

    public override Rubric? Rubric => task.Rubric;

    public JudgedWorkTask Task => task;

    public override FilesTaken Files { get; } = task.Deliverables.Count == 0
        ? FilesTaken.None
        : new(task.Deliverables.Max(deliverable => deliverable.LargestFile.Value), task.Deliverables.Sum(deliverable => deliverable.AtMost.Value));

    public override PreparedWorksheet Prepare(ReadOnlySpan<byte> seed, IReadOnlyCollection<string> seenTexts) =>
        new(JsonSerializer.Serialize(JudgedWorkWorksheet.Prepare(task, new WorksheetSeed(seed)), WorkshopJson.Compact.JudgedWorkWorksheet), []);

    public override bool JournalsDrafts => true;

    public override SubmissionFault? FaultOf(string payload, JournalState before, out JournalState after)
    {
        after = before;
        return JudgedWorkJournal.Fault(payload);
    }

    /// <summary>
    /// The last draft counts. Which deliverable a file is for, the draft says; what the file is, the server knows better than
    /// any draft. A file the draft does not mention goes to the deliverable its kind fits.
    /// </summary>
    public override AssembledWork Assemble(IReadOnlyList<string> payloads, IReadOnlyList<HandedInFile> files, AttemptTiming timing)
    {
        var answer = string.Empty;
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        if (payloads.Count > 0)
        {
            if (JudgedWorkJournal.Fault(payloads[^1]) is { } fault)
            {
                return new AssembledWork(null, fault);
            }

            using var draft = JsonDocument.Parse(payloads[^1]);
            answer = TextOf(draft.RootElement, "answer") ?? string.Empty;
            ReadPlaces(draft.RootElement, places);
        }

        var submitted = files
            .Select(file => (File: file, Deliverable: DeliverableOf(file, places)))
            .Where(pair => pair.Deliverable is not null)
            .Select(pair => new SubmittedFile(
                pair.Deliverable!.Value, pair.File.Name, new MediaType(pair.File.MediaType), new ByteCount(pair.File.Bytes), new Sha256Digest(pair.File.Sha256)))
            .ToList();
        return new AssembledWork(JsonSerializer.Serialize(new JudgedWorkSubmission(answer, submitted), WorkshopJson.Compact.JudgedWorkSubmission), null);
    }

    public override IReadOnlyList<SubmissionFault> FindFaults(string worksheet, string submission) => Submission(submission).FindFaults(task);

    public override ScoreSheet? Score(string worksheet, string submission) => null;

    /// <summary>The score sheet of a complete marking.</summary>
    public ScoreSheet Score(RubricMarks marks) => JudgedWorkScorer.Score(task, marks);

    public static string AnswerOf(string submission) => Submission(submission).Answer;

    private static JudgedWorkSubmission Submission(string json) => JsonSerializer.Deserialize(json, WorkshopJson.Compact.JudgedWorkSubmission)!;

    private static string? TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static void ReadPlaces(JsonElement draft, Dictionary<string, string> places)
    {
        if (draft.ValueKind != JsonValueKind.Object || !draft.TryGetProperty("files", out var files) || files.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (var file in files.EnumerateArray())
        {
            // Drafts name a file by its identity; those of older builds named it by its bytes.
            if ((TextOf(file, "artefact") ?? TextOf(file, "digest")) is { } name && TextOf(file, "deliverable") is { } deliverable)
            {
                places[name] = deliverable;
            }
        }
    }

    private DeliverableCode? DeliverableOf(HandedInFile file, Dictionary<string, string> places) => FilePlaces.Of(
        task, places.GetValueOrDefault(file.Artefact.ToString()) ?? places.GetValueOrDefault(file.Sha256), file.Name, new MediaType(file.MediaType));
}

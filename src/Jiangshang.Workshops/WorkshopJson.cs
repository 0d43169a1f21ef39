using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;
using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Workshops;

/// <summary>How the workshops' tasks, worksheets, submissions and score sheets are written as JSON: strict, and readable in Chinese.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ScoreSheet))]
[JsonSerializable(typeof(Rubric))]
[JsonSerializable(typeof(IReadOnlyList<SubmissionFault>))]
[JsonSerializable(typeof(TypingTask))]
[JsonSerializable(typeof(TypingText))]
[JsonSerializable(typeof(TypingWorksheet))]
[JsonSerializable(typeof(TypingSubmission))]
[JsonSerializable(typeof(IReadOnlyList<TypingEvent>))]
[JsonSerializable(typeof(PlausibilityVerdict))]
[JsonSerializable(typeof(JudgedWorkTask))]
[JsonSerializable(typeof(JudgedWorkWorksheet))]
[JsonSerializable(typeof(JudgedWorkSubmission))]
[JsonSerializable(typeof(RubricMarks))]
[JsonSerializable(typeof(MarkReconciliation))]
public sealed partial class WorkshopJson : JsonSerializerContext
{
    /// <summary>For storage and the wire: compact.</summary>
    public static WorkshopJson Compact => field ??= new WorkshopJson(ReadableOptions(indented: false));

    /// <summary>For people: indented, Chinese unescaped.</summary>
    public static WorkshopJson Indented => field ??= new WorkshopJson(ReadableOptions(indented: true));

    private static JsonSerializerOptions ReadableOptions(bool indented) => new(Default.GeneratedSerializerOptions!)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}

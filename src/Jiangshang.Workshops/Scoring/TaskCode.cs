using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The code of a training task (实训任务), such as <c>typing-assessed-01</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TaskCode
{
    public TaskCode(string value) => Value = CodeSyntax.Checked(value, nameof(TaskCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<TaskCode>(text => new TaskCode(text), code => code.Value);
}

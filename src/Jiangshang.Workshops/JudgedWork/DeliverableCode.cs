using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The code of something a task asks to be uploaded, such as <c>poster</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct DeliverableCode
{
    public DeliverableCode(string value) => Value = CodeSyntax.Checked(value, nameof(DeliverableCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<DeliverableCode>(text => new DeliverableCode(text), code => code.Value);
}

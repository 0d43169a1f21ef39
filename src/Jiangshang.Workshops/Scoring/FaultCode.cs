using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The code of a reason why a submission cannot be handed in or scored, such as <c>textDiffersFromLog</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct FaultCode
{
    public FaultCode(string value) => Value = CodeSyntax.Checked(value, nameof(FaultCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<FaultCode>(text => new FaultCode(text), code => code.Value);
}

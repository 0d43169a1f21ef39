using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The name of a variable of a brief; the brief mentions it as <c>{name}</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct VariableName
{
    public VariableName(string value) => Value = CodeSyntax.Checked(value, nameof(VariableName));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<VariableName>(text => new VariableName(text), code => code.Value);
}

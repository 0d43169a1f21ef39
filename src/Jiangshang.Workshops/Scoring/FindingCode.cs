using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The code of something a scorer observed, such as <c>pasteRefused</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct FindingCode
{
    public FindingCode(string value) => Value = CodeSyntax.Checked(value, nameof(FindingCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<FindingCode>(text => new FindingCode(text), code => code.Value);
}

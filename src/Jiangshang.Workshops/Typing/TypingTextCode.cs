using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The code of a text to be typed, such as <c>ty-03</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TypingTextCode
{
    public TypingTextCode(string value) => Value = CodeSyntax.Checked(value, nameof(TypingTextCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<TypingTextCode>(text => new TypingTextCode(text), code => code.Value);
}

using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The code of one performance level (等级) of a criterion, such as <c>excellent</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct LevelCode
{
    public LevelCode(string value) => Value = CodeSyntax.Checked(value, nameof(LevelCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<LevelCode>(text => new LevelCode(text), code => code.Value);
}

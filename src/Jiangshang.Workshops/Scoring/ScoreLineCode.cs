using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The code of a score line (评分项), such as <c>speed</c>; for judged work it is the code of the criterion.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ScoreLineCode
{
    public ScoreLineCode(string value) => Value = CodeSyntax.Checked(value, nameof(ScoreLineCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<ScoreLineCode>(text => new ScoreLineCode(text), code => code.Value);
}

using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The code of one criterion (评分点) of a rubric.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct CriterionCode
{
    public CriterionCode(string value) => Value = CodeSyntax.Checked(value, nameof(CriterionCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<CriterionCode>(text => new CriterionCode(text), code => code.Value);
}

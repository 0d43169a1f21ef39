using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>Names a specialization (专业技能方向): <c>customer-service</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<SpecializationCode>))]
public readonly record struct SpecializationCode(string Value) : ICode<SpecializationCode>
{
    public static SpecializationCode Of(string value) => new(value);

    public override string ToString() => Value;
}

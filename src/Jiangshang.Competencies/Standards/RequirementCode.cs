using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>Names one of the 43 requirements (要求): <c>CS-3</c>, as in the requirement table.</summary>
[JsonConverter(typeof(CodeJsonConverter<RequirementCode>))]
public readonly record struct RequirementCode(string Value) : ICode<RequirementCode>
{
    public static RequirementCode Of(string value) => new(value);

    public override string ToString() => Value;
}

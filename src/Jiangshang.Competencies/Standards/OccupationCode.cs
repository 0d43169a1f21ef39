using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>Names an occupation (职业、岗位): <c>customer-service-agent</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<OccupationCode>))]
public readonly record struct OccupationCode(string Value) : ICode<OccupationCode>
{
    public static OccupationCode Of(string value) => new(value);

    public override string ToString() => Value;
}

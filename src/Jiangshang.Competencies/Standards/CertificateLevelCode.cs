using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>Names a level of one certificate type: <c>elementary</c>, <c>2B</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<CertificateLevelCode>))]
public readonly record struct CertificateLevelCode(string Value) : ICode<CertificateLevelCode>
{
    public static CertificateLevelCode Of(string value) => new(value);

    public override string ToString() => Value;
}

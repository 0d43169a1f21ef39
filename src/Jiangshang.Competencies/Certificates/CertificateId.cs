using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Certificates;

/// <summary>Identifies one certificate record of a student.</summary>
[JsonConverter(typeof(CodeJsonConverter<CertificateId>))]
public readonly record struct CertificateId(string Value) : ICode<CertificateId>
{
    public static CertificateId Of(string value) => new(value);

    public override string ToString() => Value;
}

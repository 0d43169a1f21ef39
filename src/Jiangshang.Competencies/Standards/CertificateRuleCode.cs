using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>Names a certificate rule (证书要求): <c>QC-1</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<CertificateRuleCode>))]
public readonly record struct CertificateRuleCode(string Value) : ICode<CertificateRuleCode>
{
    public static CertificateRuleCode Of(string value) => new(value);

    public override string ToString() => Value;
}

using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>Names a certificate type (证书) of the catalogue: <c>x-livestream-commerce</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<CertificateTypeCode>))]
public readonly record struct CertificateTypeCode(string Value) : ICode<CertificateTypeCode>
{
    public static CertificateTypeCode Of(string value) => new(value);

    public override string ToString() => Value;
}

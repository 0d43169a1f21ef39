using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Evidence;

/// <summary>Identifies one entry of the evidence ledger.</summary>
[JsonConverter(typeof(CodeJsonConverter<EvidenceId>))]
public readonly record struct EvidenceId(string Value) : ICode<EvidenceId>
{
    public static EvidenceId Of(string value) => new(value);

    public override string ToString() => Value;
}

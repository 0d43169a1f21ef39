using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Evidence;

/// <summary>Identifies the attempt (作答) a piece of evidence comes from.</summary>
[JsonConverter(typeof(CodeJsonConverter<AttemptId>))]
public readonly record struct AttemptId(string Value) : ICode<AttemptId>
{
    public static AttemptId Of(string value) => new(value);

    public override string ToString() => Value;
}

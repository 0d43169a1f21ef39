using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Measures;

/// <summary>Names a metric (指标), a measured quantity with a unit: <c>typing.netSpeed</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<MetricCode>))]
public readonly record struct MetricCode(string Value) : ICode<MetricCode>
{
    public static MetricCode Of(string value) => new(value);

    public override string ToString() => Value;
}

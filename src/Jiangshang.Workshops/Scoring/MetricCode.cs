using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The code of a metric (指标), such as <c>typing.netSpeed</c>.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct MetricCode
{
    public MetricCode(string value) => Value = CodeSyntax.Checked(value, nameof(MetricCode));

    public string Value { get; }

    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<MetricCode>(text => new MetricCode(text), code => code.Value);
}

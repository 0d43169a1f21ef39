using System.Text.Json;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.AuditFiles;

/// <summary>Writes what is particular to each kind of finding.</summary>
internal static class FindingJson
{
    public static string KindOf(Finding finding) => JsonNamingPolicy.CamelCase.ConvertName(finding.GetType().Name);

    public static void WriteDetails(Utf8JsonWriter json, StudentRecord record, Finding finding)
    {
        switch (finding)
        {
            case Finding.RequirementNotAttained gap:
                json.WriteString("requirement", gap.Requirement.Value);
                json.WriteString("level", CamelCase.Of(gap.Level));
                WriteGaps(json, record, gap.Unmet);
                break;
            case Finding.CertificateMissing gap:
                json.WriteString("rule", gap.Rule.Value);
                WriteCodes(json, "accepted", gap.Accepted.Select(code => code.Value));
                WriteNearMisses(json, gap.NearMisses);
                break;
            case Finding.CertificateAdvised advice:
                json.WriteString("rule", advice.Rule.Value);
                WriteCodes(json, "accepted", advice.Accepted.Select(code => code.Value));
                break;
            case Finding.CertificatePlanIncomplete plan:
                json.WriteNumber("planned", plan.Planned);
                json.WriteNumber("minimum", plan.Minimum);
                json.WriteNumber("maximum", plan.Maximum);
                WriteCodes(json, "notRecognised", plan.NotRecognised.Select(code => code.Value));
                break;
            case Finding.EvaluationTooLow low:
                json.WriteNumber("total", low.Total.ToDecimal());
                json.WriteNumber("minimum", low.Minimum.ToDecimal());
                break;
            default:
                throw new InvalidOperationException($"Unknown finding {finding.GetType().Name}.");
        }
    }

    public static void WriteNearMisses(Utf8JsonWriter json, IReadOnlyList<CertificateNearMiss> misses)
    {
        json.WriteStartArray("nearMisses");
        foreach (var miss in misses)
        {
            json.WriteStartObject();
            json.WriteString("certificate", miss.Certificate.Value);
            json.WriteString("standing", CamelCase.Of(miss.Standing));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteCodes(Utf8JsonWriter json, string name, IEnumerable<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, MetricValue? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number.ToDecimal());
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Each bound of each unmet criterion with its value in the evidence that came closest; null where there is none.</summary>
    private static void WriteGaps(Utf8JsonWriter json, StudentRecord record, IReadOnlyList<CriterionVerdict> unmet)
    {
        json.WriteStartArray("gaps");
        foreach (var verdict in unmet)
        {
            var closest = verdict.Deciding.Count == 0 ? null : record.Evidence.FirstOrDefault(evidence => evidence.Id == verdict.Deciding[0]);
            foreach (var bound in verdict.Criterion.Bounds)
            {
                json.WriteStartObject();
                json.WriteString("criterion", verdict.Criterion.Code);
                json.WriteString("metric", bound.Metric.Value);
                WriteNumber(json, "value", closest?.Reading(bound.Metric));
                json.WriteString("comparison", bound.Comparison == Comparison.AtLeast ? "atLeast" : "atMost");
                WriteNumber(json, "threshold", bound.Threshold);
                json.WriteString("evidence", closest?.Id.Value);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.AuditFiles;

/// <summary>Writes the audit of one student as JSON in a stable order, as described in <c>docs/formats/audit.md</c>.</summary>
public static class AuditReportJson
{
    public const string Format = "jiangshang-audit/1";

    /// <param name="plan">The remediation plan derived from the report, whose steps stand beside their findings.</param>
    /// <param name="indented">False for a line of a JSON-lines file.</param>
    public static string Write(CompetencyStandard standard, StudentRecord record, AuditReport report, RemediationPlan plan, bool indented = true)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("student", report.Student.Value);
            json.WriteString("standard", report.Standard.ToString());
            json.WriteString("at", report.At);
            json.WriteString("verdict", CamelCase.Of(report.Verdict));
            WriteFindings(json, standard, record, report, plan);
            WriteAttainments(json, report);
            WriteRules(json, report);
            WriteEvaluation(json, report.Evaluation);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteFindings(Utf8JsonWriter json, CompetencyStandard standard, StudentRecord record, AuditReport report, RemediationPlan plan)
    {
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("kind", FindingJson.KindOf(finding));
            json.WriteBoolean("blocks", finding.Blocks);
            WriteSource(json, "source", finding.Source);
            FindingJson.WriteDetails(json, record, finding);
            WriteWording(json, "sentence", FindingWording.Of(standard, finding));
            if (plan.Items.FirstOrDefault(item => ReferenceEquals(item.Gap, finding)) is { } item)
            {
                WriteSource(json, "remedyDemandedBy", item.DemandedBy);
                json.WriteStartArray("remedy");
                foreach (var step in item.Steps)
                {
                    JsonSerializer.Serialize(json, step, RemedialStepJson.Options);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttainments(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartArray("attainments");
        foreach (var attainment in report.Attainments)
        {
            json.WriteStartObject();
            json.WriteString("requirement", attainment.Requirement.Code.Value);
            json.WriteString("level", CamelCase.Of(attainment.Level));
            json.WriteNumber("progressPercent", attainment.Progress.ToPercent());
            json.WriteString("override", attainment.Override?.Value);
            json.WriteStartArray("criteria");
            foreach (var verdict in attainment.Criteria)
            {
                WriteCriterion(json, verdict);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("criterion", verdict.Criterion.Code);
        json.WriteBoolean("met", verdict.Met);
        json.WriteBoolean("excelled", verdict.Excelled);
        json.WriteNumber("progressPercent", verdict.Progress.ToPercent());
        json.WriteNumber("considered", verdict.Considered);
        FindingJson.WriteNumber(json, "reading", verdict.Reading);
        FindingJson.WriteCodes(json, "deciding", verdict.Deciding.Select(id => id.Value));
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartArray("certificateRules");
        foreach (var verdict in report.CertificateRules)
        {
            json.WriteStartObject();
            json.WriteString("rule", verdict.Rule.Code.Value);
            json.WriteString("force", CamelCase.Of(verdict.Rule.Force));
            json.WriteBoolean("met", verdict.Met);
            FindingJson.WriteCodes(json, "counting", verdict.Counting.Select(id => id.Value));
            FindingJson.WriteNearMisses(json, verdict.NearMisses);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvaluation(Utf8JsonWriter json, AcademicEvaluation evaluation)
    {
        json.WriteStartObject("evaluation");
        foreach (var group in Enum.GetValues<RequirementGroup>())
        {
            json.WriteNumber(CamelCase.Of(group), evaluation.Groups[group].ToDecimal());
        }

        json.WriteNumber("certificates", evaluation.Certificates.ToDecimal());
        json.WriteNumber("extraCredit", evaluation.ExtraCredit.ToDecimal());
        json.WriteNumber("total", evaluation.Total.ToDecimal());
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, string name, Source source)
    {
        json.WriteStartObject(name);
        json.WriteString("kind", CamelCase.Of(source.Kind));
        json.WriteString("clause", source.Clause);
        json.WriteEndObject();
    }

    private static void WriteWording(Utf8JsonWriter json, string name, Wording wording)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", wording.Zh);
        json.WriteString("en", wording.En);
        json.WriteEndObject();
    }
}

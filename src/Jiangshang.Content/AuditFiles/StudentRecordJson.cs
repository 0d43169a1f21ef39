using System.Globalization;
using System.Text.Json;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.AuditFiles;

/// <summary>Reads a student record from JSON, as described in <c>docs/formats/audit.md</c>.</summary>
public static class StudentRecordJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip };

    /// <param name="standard">The standard it will be audited under: codes it does not know are reported.</param>
    public static StudentRecordParse Parse(string json, CompetencyStandard standard)
    {
        var problems = new List<RecordProblem>();
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var root = new JsonFields(document.RootElement, "", problems);
            var file = new StudentRecordFile(Record(root, standard), root.OptionalInstant("auditAt"));
            root.Finish();
            return new StudentRecordParse(problems.Count == 0 ? file : null, problems);
        }
        catch (JsonException exception)
        {
            var line = ((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return new StudentRecordParse(null, [new RecordProblem($"line {line}", new Wording("不是正确的 JSON。", "Not valid JSON: " + exception.Message))]);
        }
    }

    private static StudentRecord Record(JsonFields root, CompetencyStandard standard)
    {
        var student = new StudentId(root.Text("student"));
        var specialization = new SpecializationCode(root.Text("specialization"));
        if (standard.Specializations.All(known => known.Code != specialization))
        {
            root.Refuse("specialization", $"标准里没有方向“{specialization}”。", $"The standard has no specialization “{specialization}”.");
        }

        return new StudentRecord(
            student,
            root.Whole("entryYear"),
            specialization,
            [.. root.Objects("evidence").Select(evidence => Evidence(evidence, student, standard))],
            [.. root.Objects("certificates").Select(Certificate)],
            [.. root.Texts("plannedCertificates").Select(CertificateTypeCode.Of)]);
    }

    /// <summary>A certificate the catalogue does not know is no mistake of the file: the audit says that it does not count.</summary>
    private static CertificateRecord Certificate(JsonFields fields)
    {
        var record = new CertificateRecord(
            new CertificateId(fields.Text("id")),
            new CertificateTypeCode(fields.Text("type")),
            new CertificateLevelCode(fields.Text("level")),
            fields.OptionalText("number") ?? "",
            fields.Day("issuedOn"),
            fields.OptionalDay("expiresOn"),
            fields.Choice<CertificateStatus>("status"));
        fields.Finish();
        return record;
    }

    private static EvidenceContent Evidence(JsonFields fields, StudentId student, CompetencyStandard standard)
    {
        var performed = fields.Instant("performedAt");
        var content = new EvidenceContent(
            new EvidenceId(fields.Text("id")),
            student,
            Requirements(fields, standard),
            Versioned(fields, "task"),
            null,
            fields.Choice<EvidenceKind>("kind"),
            fields.Choice<WorkCondition>("condition"),
            Metrics(fields),
            Score(fields),
            [],
            new Assessor(AssessorKind.Person, ""),
            [],
            performed,
            performed,
            performed,
            standard.Version,
            fields.OptionalText("supersedes") is { } superseded ? new EvidenceId(superseded) : null,
            fields.OptionalChoice<OverrideVerdict>("verdict"),
            fields.OptionalText("explanation"))
        {
            Until = fields.OptionalDay("until"),
        };
        fields.Finish();
        return content;
    }

    private static IReadOnlyList<RequirementCode> Requirements(JsonFields fields, CompetencyStandard standard)
    {
        IReadOnlyList<RequirementCode> requirements = [.. fields.Texts("requirements").Select(RequirementCode.Of)];
        if (requirements.Count == 0)
        {
            fields.Refuse("requirements", "至少要写一条要求的代码。", "Name at least one requirement.");
        }

        foreach (var (index, code) in requirements.Index())
        {
            if (standard.Requirement(code) is null)
            {
                fields.Refuse($"requirements[{index}]", $"标准里没有要求“{code}”。", $"The standard has no requirement “{code}”.");
            }
        }

        return requirements;
    }

    private static VersionedCode? Versioned(JsonFields fields, string name)
    {
        if (fields.OptionalText(name) is not { } text)
        {
            return null;
        }

        if (!VersionedCode.TryParse(text, out var code))
        {
            fields.Refuse(name, "应当写成“代码@版本”，如 ty-assessed-1@1。", "Expected code@version, such as ty-assessed-1@1.");
        }

        return code;
    }

    private static IReadOnlyList<MetricReading> Metrics(JsonFields fields)
    {
        var names = fields.NamesIn("metrics");
        var metrics = fields.Object("metrics");
        return [.. names.Select(name => new MetricReading(new MetricCode(name), metrics.OptionalNumber(name) ?? MetricValue.Zero))];
    }

    private static Score? Score(JsonFields fields)
    {
        if (fields.OptionalNumber("score")?.ToDecimal() is not { } points)
        {
            return null;
        }

        if (points is >= 0 and <= 100 && points * 100 == decimal.Truncate(points * 100))
        {
            return Competencies.Measures.Score.Of(points);
        }

        fields.Refuse("score", "应当是 0 到 100 的数，最多两位小数。", "Expected 0 to 100 with at most two places.");
        return null;
    }
}

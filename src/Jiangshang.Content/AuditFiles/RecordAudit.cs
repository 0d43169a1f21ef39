using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.AuditFiles;

/// <summary>Record file in, audit out: what the command line's <c>audit</c> verb does, without files or clock.</summary>
/// <param name="Output">The audit, or for a file of many one line for each record.</param>
/// <param name="NotCleared">How many of the students audited are not cleared.</param>
/// <param name="Problems">What kept records from being read; empty when all were.</param>
public sealed record RecordAudit(string Output, IReadOnlyList<RecordProblem> Problems, int NotCleared)
{
    public const string ProblemFormat = "jiangshang-audit-problem/1";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Audits one record.</summary>
    /// <param name="offers">The tasks remedial steps may name; without any, a step says to ask a teacher.</param>
    /// <param name="now">The moment to audit at where the record names none.</param>
    public static RecordAudit Of(string json, CompetencyStandard standard, IReadOnlyList<TaskOffer> offers, DateTimeOffset now)
    {
        var parse = StudentRecordJson.Parse(json, standard);
        if (parse.File is not { } file)
        {
            return new RecordAudit("", parse.Problems, 0);
        }

        var (text, isCleared) = Write(file, standard, offers, now, indented: true);
        return new RecordAudit(text + "\n", [], isCleared ? 0 : 1);
    }

    /// <summary>Audits a JSON-lines file; a line that cannot be read gives a line that says why, and the rest goes on.</summary>
    public static RecordAudit OfLines(string lines, CompetencyStandard standard, IReadOnlyList<TaskOffer> offers, DateTimeOffset now)
    {
        var output = new List<string>();
        var problems = new List<RecordProblem>();
        var notCleared = 0;
        foreach (var (index, line) in lines.ReplaceLineEndings("\n").Split('\n').Index().Where(pair => pair.Item.Length > 0))
        {
            var parse = StudentRecordJson.Parse(line, standard);
            if (parse.File is { } file)
            {
                var (text, isCleared) = Write(file, standard, offers, now, indented: false);
                output.Add(text);
                notCleared += isCleared ? 0 : 1;
                continue;
            }

            output.Add(JsonSerializer.Serialize(
                new
                {
                    format = ProblemFormat,
                    line = index + 1,
                    problems = parse.Problems.Select(problem => new { field = problem.Field, zh = problem.Wording.Zh, en = problem.Wording.En }),
                },
                Readable));
            problems.AddRange(parse.Problems.Select(problem =>
                problem with { Field = string.Create(CultureInfo.InvariantCulture, $"{index + 1}: {problem.Field}") }));
        }

        return new RecordAudit(string.Concat(output.Select(line => line + "\n")), problems, notCleared);
    }

    private static (string Text, bool IsCleared) Write(StudentRecordFile file, CompetencyStandard standard, IReadOnlyList<TaskOffer> offers, DateTimeOffset now, bool indented)
    {
        var report = GraduationAudit.Of(standard, file.Record, file.AuditAt ?? now);
        var plan = RemediationPlan.Of(standard, file.Record, report, offers);
        return (AuditReportJson.Write(standard, file.Record, report, plan, indented), report.Verdict is AuditVerdict.Cleared);
    }
}

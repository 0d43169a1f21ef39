using System.Text;
using Jiangshang.Client.Design;
using Jiangshang.Contracts.GraduationAudits;

namespace Jiangshang.Client.GraduationAudits;

/// <summary>The audit as a table for a spreadsheet: one line a student, the reasons in words.</summary>
public static class AuditCsv
{
    // Spreadsheets take a file without it for the local code page and show Chinese as rubbish.
    private const char ByteOrderMark = '\uFEFF';

    // Cells beginning so are run as formulas by spreadsheets.
    private const string Formula = "=+-@\t";

    public static string Of(ClassAuditView audit, Language language)
    {
        var csv = new StringBuilder().Append(ByteOrderMark);
        Line(csv, [AuditStrings.Number.In(language), AuditStrings.Student.In(language), AuditStrings.Specialization.In(language), AuditStrings.Verdict.In(language), AuditStrings.Evaluation.In(language), AuditStrings.Gaps.In(language), AuditStrings.Reasons.In(language), AuditStrings.Rulings.In(language)]);
        foreach (var row in audit.Rows)
        {
            Line(csv,
            [
                row.Student.Number,
                row.Student.Name,
                row.Student.SpecializationName.In(language),
                AuditStrings.VerdictOf(row.Verdict).In(language),
                row.Evaluation.ToString(),
                Formats.Whole(row.Findings.Count(gap => gap.Blocks)),
                string.Join("; ", row.Findings.Where(gap => gap.Blocks).Select(gap => $"{gap.Code} {gap.Title.In(language)}: {gap.Reason.In(language)}")),
                string.Join("; ", row.Overrides.Select(ruling => $"{ruling.Requirement.Value} {AuditStrings.Ruling(ruling.Attained).In(language)} ({ruling.By}): {ruling.Reason}").Concat(row.Inferences.Select(inference => inference.In(language)))),
            ]);
        }

        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && Formula.Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

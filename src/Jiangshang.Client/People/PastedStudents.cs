using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.People;

namespace Jiangshang.Client.People;

/// <summary>Students read from pasted spreadsheet rows or CSV, and what is wrong with the rows that cannot be read.</summary>
public sealed record PastedStudents(IReadOnlyList<NewStudent> Students, IReadOnlyList<ImportProblem> Problems)
{
    private const int Columns = 5;
    private static readonly char[] Separators = ['\t', ',', '，', ';'];

    public static PastedStudents Of(string pasted)
    {
        var students = new List<NewStudent>();
        var problems = new List<ImportProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lines = pasted.ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var cells = lines[line].Split(Separators).Select(cell => cell.Trim().Trim('"')).ToArray();
            if (string.IsNullOrWhiteSpace(lines[line]) || (line == 0 && !cells[0].Any(char.IsAsciiDigit)))
            {
                continue; // an empty line, or the table's own heading
            }

            if (FaultOf(cells, seen) is { } fault)
            {
                problems.Add(new ImportProblem(line + 1, fault));
            }
            else
            {
                students.Add(new NewStudent(cells[0], cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture), SpecializationCode.Of(cells[4])));
            }
        }

        return new PastedStudents(students, problems);
    }

    private static Wording? FaultOf(string[] cells, HashSet<string> seen) =>
        cells.Length < Columns || cells.Take(Columns).Any(cell => cell.Length == 0) ? PeopleStrings.FewColumns
        : !int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2100 ? PeopleStrings.BadYear(cells[3])
        : seen.Add(cells[0]) ? null
        : PeopleStrings.Twice(cells[0]);
}

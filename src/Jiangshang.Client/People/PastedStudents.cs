using System.Globalization;
using System.Text;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.People;

namespace Jiangshang.Client.People;

/// <summary>Reads rows pasted from a spreadsheet, or a CSV file with quotes as spreadsheets write it.</summary>
public sealed record PastedStudents(IReadOnlyList<StudentRow> Rows)
{
    private const int Columns = 5;
    private const string Separators = "\t,，;；";

    public IReadOnlyList<NewStudent> Students => [.. Rows.Select(row => row.Student).OfType<NewStudent>()];

    public IReadOnlyList<ImportProblem> Problems => [.. Rows.Where(row => row.Problem is not null).Select(row => new ImportProblem(row.Line, row.Problem!))];

    public static PastedStudents Of(string text)
    {
        var rows = new List<StudentRow>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, cells) in Table(text).Index())
        {
            var heading = rows.Count == 0 && !cells[0].Any(char.IsAsciiDigit) && !cells.Any(cell => cell.Length == 4 && cell.All(char.IsAsciiDigit));
            if (!heading && cells.Any(cell => cell.Length > 0))
            {
                rows.Add(Row(index + 1, cells, seen));
            }
        }

        return new PastedStudents(rows);
    }

    private static StudentRow Row(int line, IReadOnlyList<string> cells, Dictionary<string, int> seen)
    {
        if (FaultOf(cells) is { } fault)
        {
            return new StudentRow(line, cells, null, fault);
        }

        if (!seen.TryAdd(cells[0], line))
        {
            return new StudentRow(line, cells, null, PeopleStrings.Twice(cells[0], seen[cells[0]]));
        }

        var year = int.Parse(cells[3], CultureInfo.InvariantCulture);
        return new StudentRow(line, cells, new NewStudent(cells[0], cells[1], cells[2], year, SpecializationNames.Find(cells[4])!.Value), null);
    }

    private static Wording? FaultOf(IReadOnlyList<string> cells)
    {
        if (cells.Count < Columns)
        {
            return PeopleStrings.FewColumns;
        }

        Wording[] names = [PeopleStrings.Number, PeopleStrings.Name, PeopleStrings.Class, PeopleStrings.EntryYear, PeopleStrings.Specialization];
        var empty = Enumerable.Range(0, Columns).FirstOrDefault(column => cells[column].Length == 0, -1);
        return empty >= 0 ? new Wording(PeopleStrings.Missing(names[empty].Zh).Zh, PeopleStrings.Missing(names[empty].En.ToLowerInvariant()).En)
            : !int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2100 ? PeopleStrings.BadYear(cells[3])
            : SpecializationNames.Find(cells[4]) is null ? PeopleStrings.BadSpecialization(cells[4])
            : null;
    }

    private static IEnumerable<IReadOnlyList<string>> Table(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + '\n')
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (character == '\n' || Separators.Contains(character, StringComparison.Ordinal)))
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                if (character == '\n')
                {
                    yield return cells;
                    cells = [];
                }
            }
            else
            {
                cell.Append(character);
            }
        }
    }
}

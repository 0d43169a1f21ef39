using System.Data.Common;
using System.Globalization;
using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Storage;

namespace Jiangshang.Benchmarks.Growth;

/// <summary>A student of the demo school's third year with everything in the record.</summary>
internal sealed record StudentTemplate(
    Guid Id,
    int EntryYear,
    IReadOnlyDictionary<string, object?> Person,
    IReadOnlyDictionary<string, object?> Student,
    IReadOnlyList<TemplateRow> Rows,
    IReadOnlyList<EvidenceContent> Evidence)
{
    /// <summary>Those of the earliest entry year.</summary>
    /// <param name="tables">Whose rows carry a student's id.</param>
    public static async Task<IReadOnlyList<StudentTemplate>> ReadAllAsync(DbConnection connection, IReadOnlyList<string> tables)
    {
        var people = (await ReadAsync(connection, "People")).ToDictionary(row => IdOf(row, "Id"));
        var students = await ReadAsync(connection, "Students");
        var rows = new List<TemplateRow>();
        foreach (var table in tables)
        {
            rows.AddRange((await ReadAsync(connection, table)).Select(row => new TemplateRow(table, IdOf(row, "Id"), row)));
        }

        var ofStudent = rows.ToLookup(row => IdOf(row.Values, "StudentId"));
        var evidence = (await ReadAsync(connection, "Evidence"))
            .OrderBy(row => Convert.ToInt32(row["Sequence"], CultureInfo.InvariantCulture))
            .ToLookup(row => IdOf(row, "StudentId"), row => StorageJson.Read<EvidenceContent>((string)row["Content"]!));
        var leaving = students.Min(Year);
        return [.. students.Where(row => Year(row) == leaving).Select(row => new StudentTemplate(
            IdOf(row, "Id"), leaving, people[IdOf(row, "Id")], row, [.. ofStudent[IdOf(row, "Id")]], [.. evidence[IdOf(row, "Id")]]))];
    }

    /// <returns>Null for what is no id. SQLite keeps ids as text, so the column's name has to tell.</returns>
    public static Guid? AsGuid(string column, object? value) => value switch
    {
        Guid id => id,
        string text when column.EndsWith("Id", StringComparison.Ordinal) || column is "RevisionOf" or "HandedInBy" or "AssignedBy" or "DecidedBy" or "UploadedBy" => Guid.TryParse(text, out var id) ? id : null,
        _ => null,
    };

    private static int Year(IReadOnlyDictionary<string, object?> student) => Convert.ToInt32(student["EntryYear"], CultureInfo.InvariantCulture);

    private static Guid IdOf(IReadOnlyDictionary<string, object?> row, string column) => row[column] is Guid id ? id : Guid.Parse((string)row[column]!);

    private static async Task<List<Dictionary<string, object?>>> ReadAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT * FROM "{table}" """;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object?>>();
        while (await reader.ReadAsync())
        {
            var row = new Dictionary<string, object?>(reader.FieldCount);
            for (var column = 0; column < reader.FieldCount; column++)
            {
                // The database works this one out itself.
                if (reader.GetName(column) != "GivenName")
                {
                    row[reader.GetName(column)] = await reader.IsDBNullAsync(column) ? null : reader.GetValue(column);
                }
            }

            rows.Add(row);
        }

        return rows;
    }
}

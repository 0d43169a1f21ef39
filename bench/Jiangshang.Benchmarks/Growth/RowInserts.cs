using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Jiangshang.Benchmarks.Growth;

/// <summary>Collects rows and writes many of one table in one statement, each table after those it refers to.</summary>
internal sealed class RowInserts(DbConnection connection, DbTransaction transaction)
{
    private const int ParametersAtOnce = 2_000;
    private static readonly string[] Order = ["ClassGroups", "People", "Students", "Assignments", "Attempts", "Artefacts", "Certificates", "Evidence", "LedgerHeads"];
    private readonly Dictionary<string, List<Dictionary<string, object?>>> _rows = Order.ToDictionary(table => table, _ => new List<Dictionary<string, object?>>());

    public async Task AddAsync(string table, Dictionary<string, object?> row)
    {
        _rows[table].Add(row);
        if (table == "LedgerHeads" && _rows[table].Count * 100 > ParametersAtOnce)
        {
            await FlushAsync();
        }
    }

    public async Task FlushAsync()
    {
        foreach (var table in Order)
        {
            var rows = _rows[table];
            if (rows.Count > 0)
            {
                foreach (var part in rows.Chunk(Math.Max(1, ParametersAtOnce / rows[0].Count)))
                {
                    await WriteAsync(table, part);
                }

                rows.Clear();
            }
        }
    }

    private async Task WriteAsync(string table, Dictionary<string, object?>[] rows)
    {
        var columns = rows[0].Keys.ToList();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var sql = new StringBuilder().Append(CultureInfo.InvariantCulture, $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ");
        foreach (var row in rows)
        {
            sql.Append(command.Parameters.Count == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Count; column++)
            {
                sql.Append(CultureInfo.InvariantCulture, $"{(column == 0 ? "" : ", ")}@p{command.Parameters.Count}");
                var parameter = command.CreateParameter();
                parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"p{command.Parameters.Count}");
                parameter.Value = row[columns[column]] ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        await command.ExecuteNonQueryAsync();
    }
}

using System.Data.Common;

namespace Jiangshang.School.Attempts;

/// <summary>PostgreSQL's way to take the entries of many students: one statement for all of them, because every statement is a wait for the network.</summary>
internal sealed class JournalBatchInsert : IAsyncDisposable
{
    private readonly DbCommand _insert;

    public JournalBatchInsert(DbConnection connection)
    {
        _insert = connection.CreateCommand();

        // As in JournalConnection, and for the same reason, with the rows from arrays.
        _insert.CommandText = """
            INSERT INTO "JournalEntries" ("AttemptId", "Sequence", "Payload", "ReceivedAt", "ArrivedAfterMilliseconds")
            SELECT attempt."Id", entry.sequence, entry.payload, entry.received, entry.after
            FROM unnest(@attempts, @sequences, @payloads, @received, @after) AS entry (attempt, sequence, payload, received, after)
            JOIN "Attempts" AS attempt ON attempt."Id" = entry.attempt AND attempt."Phase" = 'Open'
            ORDER BY attempt."Id", entry.sequence
            FOR SHARE OF attempt
            ON CONFLICT DO NOTHING
            """;
        Add("attempts", Array.Empty<Guid>());
        Add("sequences", Array.Empty<long>());
        Add("payloads", Array.Empty<string>());
        Add("received", Array.Empty<long>());
        Add("after", Array.Empty<long>());
    }

    public Task PrepareAsync(CancellationToken cancellation) => _insert.PrepareAsync(cancellation);

    /// <returns>Whether the database took every entry. If not, the transaction must be rolled back: which ones it took is not known.</returns>
    public async Task<bool> TryAsync(DbTransaction transaction, IReadOnlyList<JournalWrite> writes, CancellationToken cancellation)
    {
        var count = writes.Sum(write => write.Items.Count);
        var (attempts, sequences, payloads, received, after) = (new Guid[count], new long[count], new string[count], new long[count], new long[count]);
        var row = 0;
        foreach (var write in writes)
        {
            foreach (var item in write.Items)
            {
                attempts[row] = write.Journal.Attempt;
                sequences[row] = item.Sequence;
                received[row] = write.ReceivedAt.UtcTicks;
                after[row] = write.ArrivedAfterMilliseconds;
                payloads[row++] = item.Payload;
            }
        }

        _insert.Transaction = transaction;
        _insert.Parameters["attempts"].Value = attempts;
        _insert.Parameters["sequences"].Value = sequences;
        _insert.Parameters["payloads"].Value = payloads;
        _insert.Parameters["received"].Value = received;
        _insert.Parameters["after"].Value = after;
        return await _insert.ExecuteNonQueryAsync(cancellation) == count;
    }

    public ValueTask DisposeAsync() => _insert.DisposeAsync();

    private void Add(string name, object value)
    {
        var parameter = _insert.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        _insert.Parameters.Add(parameter);
    }
}

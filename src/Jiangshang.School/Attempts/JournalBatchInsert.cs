using System.Data.Common;

namespace Jiangshang.School.Attempts;

/// <summary>PostgreSQL's way to take the entries of many students: one statement for all of them, because every statement is a wait for the network.</summary>
internal sealed class JournalBatchInsert : IAsyncDisposable
{
    private readonly DbCommand _insert;
    private readonly DbCommand _renew;

    public JournalBatchInsert(DbConnection connection)
    {
        _insert = connection.CreateCommand();

        // As in JournalConnection, and for the same reason, with the rows from arrays.
        _insert.CommandText = """
            INSERT INTO "JournalEntries" ("AttemptId", "Sequence", "Payload", "ReceivedAt", "ArrivedAfterMilliseconds")
            SELECT attempt."Id", entry.sequence, entry.payload, entry.received, entry.after
            FROM unnest(@attempts, @sequences, @payloads, @received, @after, @devices) AS entry (attempt, sequence, payload, received, after, device)
            JOIN "Attempts" AS attempt ON attempt."Id" = entry.attempt AND attempt."Phase" = 'Open'
            JOIN "AttemptWriters" AS writer ON writer."AttemptId" = attempt."Id" AND writer."Device" = entry.device
            ORDER BY attempt."Id", entry.sequence
            FOR SHARE OF attempt, writer
            ON CONFLICT DO NOTHING
            """;
        _renew = connection.CreateCommand();
        _renew.CommandText = """
            UPDATE "AttemptWriters" AS writer SET "HeardAt" = heard.at
            FROM unnest(@attempts, @received) AS heard (attempt, at)
            WHERE writer."AttemptId" = heard.attempt
            """;
        Add(_insert, "attempts", Array.Empty<Guid>());
        Add(_insert, "sequences", Array.Empty<long>());
        Add(_insert, "payloads", Array.Empty<string>());
        Add(_insert, "received", Array.Empty<long>());
        Add(_insert, "after", Array.Empty<long>());
        Add(_insert, "devices", Array.Empty<string>());
        Add(_renew, "attempts", Array.Empty<Guid>());
        Add(_renew, "received", Array.Empty<long>());
    }

    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await _insert.PrepareAsync(cancellation);
        await _renew.PrepareAsync(cancellation);
    }

    /// <returns>Whether the database took every entry. If not, the transaction must be rolled back: which ones it took is not known.</returns>
    public async Task<bool> TryAsync(DbTransaction transaction, IReadOnlyList<JournalWrite> writes, CancellationToken cancellation)
    {
        var count = writes.Sum(write => write.Items.Count);
        var (attempts, sequences, payloads, devices) = (new Guid[count], new long[count], new string[count], new string[count]);
        var (received, after) = (new long[count], new long[count]);
        var row = 0;
        foreach (var write in writes)
        {
            foreach (var item in write.Items)
            {
                attempts[row] = write.Journal.Attempt;
                sequences[row] = item.Sequence;
                received[row] = write.ReceivedAt.UtcTicks;
                after[row] = write.ArrivedAfterMilliseconds;
                devices[row] = write.Device;
                payloads[row++] = item.Payload;
            }
        }

        _insert.Transaction = transaction;
        _insert.Parameters["attempts"].Value = attempts;
        _insert.Parameters["sequences"].Value = sequences;
        _insert.Parameters["payloads"].Value = payloads;
        _insert.Parameters["received"].Value = received;
        _insert.Parameters["after"].Value = after;
        _insert.Parameters["devices"].Value = devices;
        return await _insert.ExecuteNonQueryAsync(cancellation) == count && await RenewAsync(transaction, writes, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _insert.DisposeAsync();
        await _renew.DisposeAsync();
    }

    private async Task<bool> RenewAsync(DbTransaction transaction, IReadOnlyList<JournalWrite> writes, CancellationToken cancellation)
    {
        var renewing = writes.Where(write => write.RenewsWriter).ToList();
        if (renewing.Count > 0)
        {
            _renew.Transaction = transaction;
            _renew.Parameters["attempts"].Value = renewing.Select(write => write.Journal.Attempt).ToArray();
            _renew.Parameters["received"].Value = renewing.Select(write => write.ReceivedAt.UtcTicks).ToArray();
            await _renew.ExecuteNonQueryAsync(cancellation);
        }

        return true;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

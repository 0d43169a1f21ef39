using System.Data;
using System.Data.Common;
using Jiangshang.School.Storage;

namespace Jiangshang.School.Attempts;

/// <summary>The journal writer's own connection with its prepared commands.</summary>
internal sealed class JournalConnection : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly DbCommand _insert;
    private readonly DbCommand _renew;
    private readonly JournalBatchInsert? _together;

    private JournalConnection(DbConnection connection, DatabaseProvider provider)
    {
        _connection = connection;
        _insert = connection.CreateCommand();

        // Takes an entry only while the attempt is open and its device the writer. On PostgreSQL the share lock makes a hand-in or a
        // takeover that runs at the same time wait for this commit, or this insert wait for it and then find the attempt closed or taken.
        _insert.CommandText = $"""
            INSERT INTO "JournalEntries" ("AttemptId", "Sequence", "Payload", "ReceivedAt", "ArrivedAfterMilliseconds")
            SELECT attempt."Id", @sequence, @payload, @received, @after
            FROM "Attempts" AS attempt JOIN "AttemptWriters" AS writer ON writer."AttemptId" = attempt."Id" AND writer."Device" = @device
            WHERE attempt."Id" = @attempt AND attempt."Phase" = 'Open'
            {(provider == DatabaseProvider.Postgres ? "FOR SHARE" : "")}
            ON CONFLICT DO NOTHING
            """;
        _together = provider == DatabaseProvider.Postgres ? new JournalBatchInsert(connection) : null;
        Add(_insert, "attempt", DbType.Guid);
        Add(_insert, "sequence", DbType.Int64);
        Add(_insert, "payload", DbType.String);
        Add(_insert, "received", DbType.Int64);
        Add(_insert, "after", DbType.Int64);
        Add(_insert, "device", DbType.String);
        _renew = connection.CreateCommand();
        _renew.CommandText = """UPDATE "AttemptWriters" SET "HeardAt" = @received WHERE "AttemptId" = @attempt AND "Device" = @device""";
        Add(_renew, "attempt", DbType.Guid);
        Add(_renew, "received", DbType.Int64);
        Add(_renew, "device", DbType.String);
    }

    public static async Task<JournalConnection> OpenAsync(SchoolDatabase database, CancellationToken cancellation)
    {
        var opened = new JournalConnection(await database.ConnectAsync(cancellation), database.Provider);
        await opened._insert.PrepareAsync(cancellation);
        await opened._renew.PrepareAsync(cancellation);
        await (opened._together?.PrepareAsync(cancellation) ?? Task.CompletedTask);
        return opened;
    }

    /// <summary>Writes all in one transaction and marks what the database took.</summary>
    public async Task WriteAsync(List<JournalWrite> batch, CancellationToken cancellation)
    {
        if (_together is null || !await WriteTogetherAsync(_together, batch, cancellation))
        {
            await WriteSinglyAsync(batch, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_together?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _insert.DisposeAsync();
        await _renew.DisposeAsync();
        await _connection.DisposeAsync();
    }

    /// <returns>False when the database knew better about some entry; then nothing was written.</returns>
    private async Task<bool> WriteTogetherAsync(JournalBatchInsert insert, List<JournalWrite> batch, CancellationToken cancellation)
    {
        var sound = batch.Where(write => !write.Journal.Stale).ToList();
        await using var transaction = await _connection.BeginTransactionAsync(cancellation);
        if (!await insert.TryAsync(transaction, sound, cancellation))
        {
            await transaction.RollbackAsync(cancellation);
            return false;
        }

        await transaction.CommitAsync(cancellation);
        sound.ForEach(write => write.Taken = true);
        return true;
    }

    private async Task WriteSinglyAsync(List<JournalWrite> batch, CancellationToken cancellation)
    {
        await using var transaction = await _connection.BeginTransactionAsync(cancellation);
        (_insert.Transaction, _renew.Transaction) = (transaction, transaction);
        var broken = new HashSet<AttemptJournal>();
        foreach (var write in batch)
        {
            write.Taken = !write.Journal.Stale && !broken.Contains(write.Journal) && await InsertAsync(write, cancellation);
            if (!write.Taken)
            {
                // What follows in the same journal would stand on an entry that is not there.
                broken.Add(write.Journal);
            }
        }

        await transaction.CommitAsync(cancellation);
    }

    private async Task<bool> InsertAsync(JournalWrite write, CancellationToken cancellation)
    {
        _insert.Parameters["attempt"].Value = write.Journal.Attempt;
        _insert.Parameters["received"].Value = write.ReceivedAt.UtcTicks;
        _insert.Parameters["after"].Value = write.ArrivedAfterMilliseconds;
        _insert.Parameters["device"].Value = write.Device;
        foreach (var item in write.Items)
        {
            _insert.Parameters["sequence"].Value = item.Sequence;
            _insert.Parameters["payload"].Value = item.Payload;
            if (await _insert.ExecuteNonQueryAsync(cancellation) != 1)
            {
                return false;
            }
        }

        if (write.RenewsWriter)
        {
            _renew.Parameters["attempt"].Value = write.Journal.Attempt;
            _renew.Parameters["received"].Value = write.ReceivedAt.UtcTicks;
            _renew.Parameters["device"].Value = write.Device;
            await _renew.ExecuteNonQueryAsync(cancellation);
        }

        return true;
    }

    private static void Add(DbCommand command, string name, DbType type)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        command.Parameters.Add(parameter);
    }
}

using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiangshang.School.Storage;

/// <summary>
/// What every SQLite connection is told first: a commit is on the disk before it is acknowledged, rows keep their references,
/// and a lock held by another process is waited for. A pooled connection remembers; it is told when it is really opened.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Sql = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000; PRAGMA temp_store=MEMORY;";
    private static readonly object Told = new();
    private static readonly ConditionalWeakTable<object, object> Handles = [];

    public static void Tell(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || Handles.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
        Handles.AddOrUpdate(handle, Told);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite does everything on the calling thread.
        Tell((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}

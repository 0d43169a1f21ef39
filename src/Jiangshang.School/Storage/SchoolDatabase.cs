using System.Data.Common;
using Jiangshang.School.Records;
using Jiangshang.School.Rejections;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Jiangshang.School.Storage;

/// <summary>
/// The one door to the school's database: contexts for reading, and transactions for writing. On SQLite all writers of this
/// process queue here instead of on the file's lock, so that nobody waits in the database's own back-off.
/// </summary>
public sealed class SchoolDatabase : IAsyncDisposable
{
    private readonly SchoolStorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly AsyncLocal<Guid?> _writingFor = new();
    private readonly SemaphoreSlim _oneWriter = new(1, 1);
    private readonly PooledDbContextFactory<SqliteSchoolContext>? _sqlite;
    private readonly PooledDbContextFactory<PostgresSchoolContext>? _postgres;
    private readonly NpgsqlDataSource? _dataSource;

    public SchoolDatabase(SchoolStorageOptions options, TimeProvider? clock = null)
    {
        _options = options;
        _clock = clock ?? TimeProvider.System;
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                _sqlite = new(new DbContextOptionsBuilder<SqliteSchoolContext>()
                    .UseSqlite(options.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                    .AddInterceptors(new SqlitePragmas(), new StatementCount())
                    .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                    .Options);
                break;
            case DatabaseProvider.Postgres:
                _dataSource = NpgsqlDataSource.Create(options.ConnectionString);
                _postgres = new(new DbContextOptionsBuilder<PostgresSchoolContext>()
                    .UseNpgsql(_dataSource, postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                    .AddInterceptors(new StatementCount())
                    .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                    .Options);
                break;
        }
    }

    /// <summary>Whether this says that all connections are in use: of this server's own pool, or of the database itself.</summary>
    public static bool IsOverloaded(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException { SqlState: PostgresErrorCodes.TooManyConnections }
                || (cause is NpgsqlException { InnerException: TimeoutException } && cause.Message.Contains("pool", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    public DatabaseProvider Provider => _options.Provider;

    /// <summary>A context to read with. It tracks nothing.</summary>
    public SchoolContext Read()
    {
        SchoolContext school = _sqlite is not null ? _sqlite.CreateDbContext() : _postgres!.CreateDbContext();
        (school.Clock, school.WritingFor, school.WritingAt) = (_clock, _writingFor.Value, null);
        return school;
    }

    /// <summary>Whatever the rest of this request writes, record entries name this person as its author.</summary>
    public void WriteFor(Guid person) => _writingFor.Value = person;

    /// <summary>Runs work in one transaction. A rejection rolls it back; everything else is on the disk when this returns.</summary>
    public async Task<Outcome<TResult>> WriteAsync<TResult>(Func<SchoolContext, Task<Outcome<TResult>>> work, CancellationToken cancellation = default)
    {
        using var turn = await TakeTurnAsync(cancellation);
        await using var school = Read();
        school.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await using var transaction = await school.Database.BeginTransactionAsync(cancellation);
        var outcome = await work(school);
        if (outcome.Rejection is null)
        {
            await school.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return outcome;
    }

    /// <summary>The same for work that only one transaction at a time may do, over all servers.</summary>
    /// <param name="oneAtATime">Names what is kept apart: transactions of the same name wait for each other.</param>
    public Task<Outcome<TResult>> WriteAsync<TResult>(Func<SchoolContext, Task<Outcome<TResult>>> work, string oneAtATime, CancellationToken cancellation = default) =>
        WriteAsync<TResult>(
            async school =>
            {
                // On SQLite every writing transaction is alone already.
                if (Provider == DatabaseProvider.Postgres)
                {
                    await school.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({oneAtATime}, 0))", cancellation);
                }

                return await work(school);
            },
            cancellation);

    /// <summary>The same for work that is never refused.</summary>
    public async Task WriteAsync(Func<SchoolContext, Task> work, CancellationToken cancellation = default) =>
        await WriteAsync<bool>(
            async school =>
            {
                await work(school);
                return true;
            },
            cancellation);

    /// <summary>An open connection for prepared commands, with the same promises as a context's.</summary>
    public async Task<DbConnection> ConnectAsync(CancellationToken cancellation = default)
    {
        if (_dataSource is not null)
        {
            return await _dataSource.OpenConnectionAsync(cancellation);
        }

        var connection = new SqliteConnection(_options.ConnectionString);
        await connection.OpenAsync(cancellation);
        SqlitePragmas.Tell(connection);
        return connection;
    }

    /// <summary>Waits until no other writer of this process is at work; disposing the turn lets the next one in.</summary>
    public async Task<IDisposable?> TakeTurnAsync(CancellationToken cancellation = default)
    {
        if (Provider != DatabaseProvider.Sqlite)
        {
            return null;
        }

        await _oneWriter.WaitAsync(cancellation);
        return new Turn(_oneWriter);
    }

    /// <summary>Whether the database can be asked at all.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation = default)
    {
        await using var school = Read();
        return await school.Database.CanConnectAsync(cancellation);
    }

    /// <summary>Writes a sign of life: the one way to learn that the disk is full or read-only, or that another program holds the file, before somebody's work does.</summary>
    public Task BeatAsync(DateTimeOffset now, CancellationToken cancellation = default) =>
        WriteAsync(
            school => school.Database.ExecuteSqlAsync(
                $"""INSERT INTO "Heartbeats" ("Id", "At") VALUES ({HeartbeatRow.OnlyId}, {now.UtcTicks}) ON CONFLICT ("Id") DO UPDATE SET "At" = excluded."At" """,
                cancellation),
            cancellation);

    /// <summary>Whether a school has been founded in it.</summary>
    public async Task<bool> HoldsSchoolAsync(CancellationToken cancellation = default)
    {
        await using var school = Read();
        return await school.Schools.AnyAsync(cancellation);
    }

    /// <summary>Creates or updates the database.</summary>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            var file = new SqliteConnectionStringBuilder(_options.ConnectionString).DataSource;
            PrivateFiles.EnsureFile(Path.GetFullPath(file));
        }

        await using var school = Read();
        if (Provider == DatabaseProvider.Sqlite)
        {
            await school.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellation);
        }

        await RequireKnownAsync(school, cancellation);

        // Nearly always nothing is pending, and asking is much cheaper than the migrator's own look at everything.
        if ((await school.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            // Several servers may be started at once on an empty database: one of them migrates, the others wait and find it done.
            await AloneAsync(
                "migrations",
                async () =>
                {
                    if ((await school.Database.GetPendingMigrationsAsync(cancellation)).Any())
                    {
                        await school.Database.MigrateAsync(cancellation);
                    }
                },
                cancellation);
        }

        await AloneAsync("records", () => RecordBaseline.EnsureAsync(this, cancellation), cancellation);
    }

    /// <summary>Does something at the start that only one server at a time may do, however long it takes.</summary>
    /// <param name="what">Names what is kept apart, over all servers of this database.</param>
    public async Task AloneAsync(string what, Func<Task> work, CancellationToken cancellation = default)
    {
        if (_dataSource is null)
        {
            await work();
            return;
        }

        await using var connection = await _dataSource.OpenConnectionAsync(cancellation);
        await LockAsync(connection, "SELECT pg_advisory_lock(hashtextextended($1, 0))", what, cancellation);
        try
        {
            await work();
        }
        finally
        {
            // Were the connection broken, the server behind it would have let go already.
            await LockAsync(connection, "SELECT pg_advisory_unlock(hashtextextended($1, 0))", what, CancellationToken.None);
        }
    }

    /// <exception cref="DatabaseNewerException">A later version of the program has changed the database in a way this one does not know.</exception>
    public async Task RequireKnownAsync(CancellationToken cancellation = default)
    {
        await using var school = Read();
        await RequireKnownAsync(school, cancellation);
    }

    private static async Task RequireKnownAsync(SchoolContext school, CancellationToken cancellation)
    {
        var known = school.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var unknown = (await school.Database.GetAppliedMigrationsAsync(cancellation)).Where(applied => !known.Contains(applied)).ToList();
        if (unknown.Count > 0)
        {
            throw new DatabaseNewerException(unknown[0]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_dataSource is not null)
        {
            await _dataSource.DisposeAsync();
        }

        _oneWriter.Dispose();
    }

    private static async Task LockAsync(NpgsqlConnection connection, string sql, string what, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0, Parameters = { new() { Value = what } } };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private sealed class Turn(SemaphoreSlim oneWriter) : IDisposable
    {
        public void Dispose() => oneWriter.Release();
    }
}

using Jiangshang.School.Storage;
using Npgsql;

namespace Jiangshang.School.Tests.Given;

/// <summary>A database of one test's own, on either provider, and a folder for its files.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Variable = "JIANGSHANG_TEST_POSTGRES";
    private readonly string? _name;

    private TestDatabase(SchoolStorageOptions options, string folder, string? name)
    {
        Options = options;
        Folder = folder;
        _name = name;
    }

    /// <summary>Every theory that stores something runs on these.</summary>
    public static TheoryData<DatabaseProvider> Providers { get; } = [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    public SchoolStorageOptions Options { get; }

    public string Folder { get; }

    /// <summary>Skips the test, visibly, where PostgreSQL is asked for and none is at hand.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("jiangshang-test-").FullName;
        if (provider == DatabaseProvider.Sqlite)
        {
            return new TestDatabase(SchoolStorageOptions.InFolder(folder), folder, null);
        }

        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{Variable} names no PostgreSQL server.");
        var name = $"school_{Guid.NewGuid():N}";
        await ExecuteAsync(server!, $"CREATE DATABASE {name}");
        var own = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ToString();
        return new TestDatabase(SchoolStorageOptions.OnPostgres(own, folder), folder, name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_name is not null)
        {
            await ExecuteAsync(Environment.GetEnvironmentVariable(Variable)!, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }
        else
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

using System.Globalization;
using Npgsql;

namespace Jiangshang.Benchmarks.Growth;

/// <summary>A database of one size's own on a PostgreSQL server, removed at the end.</summary>
internal sealed class GrowthDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name;

    private GrowthDatabase(string server, string name)
    {
        _server = server;
        _name = name;
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ToString();

    public static async Task<GrowthDatabase> CreateAsync(string server, int size)
    {
        var made = new GrowthDatabase(server, string.Create(CultureInfo.InvariantCulture, $"growth_{size}_{Environment.ProcessId}"));
        await made.ExecuteAsync($"CREATE DATABASE {made._name}");
        return made;
    }

    public async ValueTask DisposeAsync() => await ExecuteAsync($"DROP DATABASE {_name} WITH (FORCE)");

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_server);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

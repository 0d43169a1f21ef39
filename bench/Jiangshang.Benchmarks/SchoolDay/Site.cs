namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>A running school with its two hundred signed-in students.</summary>
internal sealed class Site(ServerProcess server, SchoolClient client, Population people) : IAsyncDisposable
{
    public ServerProcess Server => server;

    public SchoolClient Client => client;

    public SignedInPerson Registrar => people.Registrar;

    public IReadOnlyList<SignedInPerson> Students => people.Students;

    /// <param name="postgres">A connection string; null for SQLite.</param>
    public static async Task<Site> OpenAsync(string? postgres = null)
    {
        var server = new ServerProcess(postgres);
        try
        {
            await server.StartAsync();
            var client = new SchoolClient(server.Address);
            return new Site(server, client, await Population.SignInAsync(client));
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connects every student.</summary>
    public async Task<IReadOnlyList<LeanConnection>> ConnectAsync()
    {
        var connections = Students.Select(_ => new LeanConnection(server.EndPoint)).ToList();
        foreach (var connection in connections)
        {
            await connection.ConnectAsync();
        }

        return connections;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }
}

namespace Jiangshang.EndToEnd.Crash;

/// <summary>A PostgreSQL of the test's own that may be stopped as when its machine fails.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private readonly string _place;

    private OwnPostgres(string place) => _place = place;

    public string ConnectionString => $"Host=127.0.0.1;Port={_place.Split(':')[^1]};Username=postgres;Database=postgres;Timeout=5";

    public static async Task<OwnPostgres> StartAsync()
    {
        var (code, place) = await Shell.RunAsync("build/postgres", "start", "durable");
        Assert.SkipWhen(code != 0, "No PostgreSQL can be started here.");
        return new OwnPostgres(place);
    }

    public async Task HaltAsync() => Assert.Equal(0, (await Shell.RunAsync("build/postgres", "halt", _place)).Code);

    public async Task ResumeAsync() => Assert.Equal(0, (await Shell.RunAsync("build/postgres", "resume", _place)).Code);

    public async ValueTask DisposeAsync() => await Shell.RunAsync("build/postgres", "stop", _place);
}

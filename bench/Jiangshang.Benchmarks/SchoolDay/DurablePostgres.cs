using System.Diagnostics;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>A throw-away PostgreSQL that, unlike the tests' own, waits for the disk at every commit.</summary>
internal sealed class DurablePostgres : IAsyncDisposable
{
    private readonly string _place;

    private DurablePostgres(string place) => _place = place;

    public string ConnectionString => $"Host=127.0.0.1;Port={_place[(_place.LastIndexOf(':') + 1)..]};Username=postgres;Database=postgres;Maximum Pool Size=100";

    /// <returns>Null when PostgreSQL is not installed.</returns>
    public static async Task<DurablePostgres?> StartAsync() =>
        Directory.Exists("/usr/lib/postgresql") ? new DurablePostgres(await RunAsync("start", "durable")) : null;

    public async ValueTask DisposeAsync() => await RunAsync("stop", _place);

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Repository.Root, "build", "postgres"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("build/postgres did not start.");
        var (output, errors) = (process.StandardOutput.ReadLineAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output ?? "" : throw new InvalidOperationException("build/postgres: " + await errors);
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jiangshang.EndToEnd.Site;

/// <summary>
/// The product as a school runs it: the built server as a process of its own on a free port, with its own data folder. It can
/// be killed and started again, which is what the tests are about.
/// </summary>
public sealed class SchoolServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string? _database;
    private readonly List<string> _log = [];
    private Process? _process;

    /// <param name="folder">Its data folder; null for one of its own, removed with it.</param>
    /// <param name="database">A PostgreSQL connection string; null for SQLite in the data folder.</param>
    public SchoolServer(string? folder = null, string? database = null)
    {
        _folder = folder ?? Directory.CreateTempSubdirectory("jiangshang-e2e-").FullName;
        _database = database;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public Uri Address { get; }

    public string Folder => _folder;

    /// <summary>False once the process has ended, which it never may by itself.</summary>
    public bool Lives => _process is { HasExited: false };

    private string[] Storage => _database is null ? ["--data", _folder] : ["--data", _folder, "--database", _database];

    /// <summary>The repository's root: the tests run the binaries and the content that were built there.</summary>
    public static string Root { get; } = TheRepository.Root;

    private static string Binary =>
        Environment.GetEnvironmentVariable("JIANGSHANG_SERVER") ?? Path.Combine(Root, "artifacts/bin/Jiangshang.Server/debug/jiangshang.dll");

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[Binary, "serve", .. Storage, "--demo"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_URLS"] = Address.ToString().TrimEnd('/');
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        _process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilHealthyAsync();
    }

    /// <summary>SIGKILL: no chance to finish anything, as when the plug is pulled.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Runs a verb of the command line on this server's data, which must be stopped.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(params string[] verb)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Root };
        foreach (var argument in (string[])[Binary, .. verb, .. Storage])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            lock (_log)
            {
                _log.Add(line.Data);
            }
        }
    }

    /// <summary>What <c>/health</c> says, from the server's own machine.</summary>
    public async Task<string> HealthAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
        using var answer = await client.GetAsync("health");
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task WaitUntilHealthyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (true)
        {
            if (_process!.HasExited || limit.IsCancellationRequested)
            {
                lock (_log)
                {
                    throw new InvalidOperationException("The server did not become healthy:\n" + string.Join('\n', _log.TakeLast(40)));
                }
            }

            try
            {
                using var answer = await client.GetAsync("health");
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception waiting) when (waiting is HttpRequestException or TaskCanceledException)
            {
                // Not listening yet, or too busy starting to answer in time.
            }

            await Task.Delay(100);
        }
    }
}

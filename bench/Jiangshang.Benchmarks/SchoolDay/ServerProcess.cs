using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>
/// The product as <c>./run</c> starts it: the Release build as a process of its own, on a free port of this machine, with a data
/// folder of its own on the disk of the repository. It ends with the benchmark.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private readonly string? _postgres;
    private readonly string[] _settings;
    private readonly List<string> _log = [];
    private Process? _process;

    /// <param name="postgres">A connection string; null for SQLite in the data folder.</param>
    /// <param name="settings">As <c>--key=value</c>.</param>
    public ServerProcess(string? postgres = null, params string[] settings)
    {
        _postgres = postgres;
        _settings = settings;
        Folder = Path.Combine(Repository.Root, "artifacts", "benchmarks", Guid.NewGuid().ToString("N")[..8]);
        Directory.CreateDirectory(Folder);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        EndPoint = (IPEndPoint)listener.LocalEndpoint;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _process?.Kill();
    }

    public string Folder { get; }

    public IPEndPoint EndPoint { get; }

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{EndPoint.Port}"));

    /// <summary>What the running server has used of all processors since its start.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What the running server holds in memory.</summary>
    public double Megabytes
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64 / (1024.0 * 1024.0);
        }
    }

    /// <summary>Starts the server and waits until <c>/health</c> answers.</summary>
    /// <returns>How long that took from the start of the process.</returns>
    public async Task<TimeSpan> StartAsync(string configuration = "release")
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in Arguments(configuration))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_URLS"] = Address.ToString().TrimEnd('/');
        var watch = Stopwatch.StartNew();
        _process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        while (!await AnswersAsync(client))
        {
            if (_process.HasExited || watch.Elapsed > LongestStart)
            {
                throw new InvalidOperationException("The server did not become healthy:\n" + Log());
            }

            await Task.Delay(10);
        }

        return watch.Elapsed;
    }

    /// <summary>SIGKILL: what was only in the process is gone.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private string[] Arguments(string configuration)
    {
        string[] serve = [Repository.Server(configuration), "serve", "--demo", "--data", Folder];
        return _postgres is null ? [.. serve, .. _settings] : [.. serve, "--database", _postgres, .. _settings];
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("health", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            if (line.Data is not null && _log.Count < 1_000)
            {
                _log.Add(line.Data);
            }
        }
    }

    private string Log()
    {
        lock (_log)
        {
            return string.Join('\n', _log.TakeLast(40));
        }
    }
}

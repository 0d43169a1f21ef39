using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Jiangshang.School.Tests.TwoServers;

/// <summary>The built server as a process of its own, on a database and a folder of files that it shares with another.</summary>
internal sealed class ServerOnPostgres : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly List<string> _log = [];

    private ServerOnPostgres(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    private static string Binary => TheRepository.File("artifacts/bin/Jiangshang.Server/debug/jiangshang.dll");

    /// <summary>Starts the process; it need not be ready yet.</summary>
    public static ServerOnPostgres Start(string connectionString, string files, params string[] settings)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"));
        listener.Stop();
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = TheRepository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Binary, "serve", "--demo", "--database", connectionString, "--files", files, .. settings])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/');
        var server = new ServerOnPostgres(Process.Start(start)!, address);
        server._process.OutputDataReceived += server.Keep;
        server._process.ErrorDataReceived += server.Keep;
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    public async Task WaitUntilHealthyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        while (!await AnswersAsync(client))
        {
            Assert.False(_process.HasExited, "The server ended:\n" + Log());
            Assert.True(watch.Elapsed < LongestStart, "The server did not become healthy:\n" + Log());
            await Task.Delay(50);
        }
    }

    /// <returns>The exit code, and what was printed, of a server that must not start.</returns>
    public async Task<(int ExitCode, string Printed)> WaitUntilItEndsAsync()
    {
        using var patience = new CancellationTokenSource(LongestStart);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, Log());
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("health", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _log.Add(line.Data ?? string.Empty);
        }
    }

    private string Log()
    {
        lock (_log)
        {
            return string.Join('\n', _log);
        }
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Jiangshang.EndToEnd.Crash;

/// <summary>
/// A student who works on and on, remembers every acknowledgement, and after each crash of the server first checks that
/// nothing acknowledged is missing and nothing is there twice: entries, hand-ins and evidence.
/// </summary>
internal sealed class SteadyStudent : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _number;
    private readonly SteadyWork _work;
    private readonly List<string> _finished = [];
    private readonly List<(string Attempt, long Entries)> _unchecked = [];
    private string _student = "";
    private string _attempt = "";
    private long _sent;
    private long _acknowledged;

    public SteadyStudent(Uri address, string number, SteadyWork work)
    {
        (_number, _work) = (number, work);
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    }

    public long Acknowledged { get; private set; }

    public int HandedIn => _finished.Count;

    /// <summary>Requests that failed for the time being.</summary>
    public int Failures { get; private set; }

    public async Task SignInAsync()
    {
        using var answer = await _http.PostAsJsonAsync("api/session", new { schoolCode = "demo", number = _number, password = Site.Person.DemoPassword });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var home = await ReadAsync("api/home");
        _student = home.RootElement.GetProperty("student").GetProperty("id").GetString()!;
    }

    /// <summary>Writes until the server stops answering; every now and then hands in and begins anew.</summary>
    public async Task WorkUntilTheServerDiesAsync(CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                if (_attempt.Length == 0)
                {
                    await BeginAsync();
                }
                else if (_acknowledged >= 25)
                {
                    await HandInAsync();
                }
                else
                {
                    await WriteAsync();
                }
            }
        }
        catch (HttpRequestException failure) when (failure.StatusCode is null)
        {
            // The plug was pulled.
        }
        catch (IOException)
        {
            // Pulled in the middle of an answer.
        }
    }

    /// <summary>Goes on through whatever happens to the server, as the workbench does: what was not acknowledged is sent again until it is.</summary>
    public async Task WorkThroughFaultsAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                await (_attempt.Length == 0 ? BeginAsync() : _acknowledged >= 25 ? HandInAsync() : WriteAsync());
            }
            catch (Exception failure) when (IsForNow(failure))
            {
                Failures++;
                await Task.Delay(TimeSpan.FromMilliseconds(200), CancellationToken.None);
            }
        }
    }

    /// <summary>Not reached, too slow, or told to try again: everything else is a refusal of good work, and fails the test.</summary>
    private static bool IsForNow(Exception failure) => failure switch
    {
        HttpRequestException { StatusCode: null or >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests } => true,
        TaskCanceledException or IOException => true,
        _ => false,
    };

    /// <summary>What was acknowledged is there, once each, unchanged; what was not may be there or not.</summary>
    public async Task CheckAsync()
    {
        if (_attempt.Length > 0)
        {
            var (there, state) = await CheckJournalAsync(_attempt, _acknowledged);
            (_acknowledged, _sent) = (there, there);
            if (state != "open")
            {
                // The hand-in had reached the disk, only its acknowledgement was cut off.
                Finish();
            }
        }

        foreach (var (attempt, entries) in _unchecked)
        {
            Assert.Equal(entries, (await CheckJournalAsync(attempt, entries)).There);
            using var result = await ReadAsync($"api/attempts/{attempt}/result");
            Assert.Equal(_work.StateAfter, result.RootElement.GetProperty("state").GetString());
        }

        _unchecked.Clear();
        await CheckEvidenceAsync();
    }

    public void Dispose() => _http.Dispose();

    private async Task<(long There, string State)> CheckJournalAsync(string attempt, long acknowledged)
    {
        using var document = await ReadAsync($"api/attempts/{attempt}");
        var sequence = 0L;
        foreach (var entry in document.RootElement.GetProperty("journal").EnumerateArray())
        {
            Assert.Equal(++sequence, entry.GetProperty("sequence").GetInt64());
            Assert.True(JsonElement.DeepEquals(_work.EntryAt(sequence), entry.GetProperty("payload")), $"{_number}: entry {sequence} reads {entry}.");
        }

        Assert.True(sequence >= acknowledged, $"{_number}: {acknowledged} acknowledged, {sequence} there.");
        return (sequence, document.RootElement.GetProperty("state").GetString()!);
    }

    /// <summary>Each work handed in has left exactly one piece of evidence if it is measured, and nothing else has left any.</summary>
    private async Task CheckEvidenceAsync()
    {
        using var document = await ReadAsync($"api/students/{_student}/ledger");
        var counts = document.RootElement.GetProperty("entries").EnumerateArray()
            .Where(entry => entry.TryGetProperty("attempt", out var attempt) && attempt.ValueKind == JsonValueKind.String)
            .CountBy(entry => entry.GetProperty("attempt").GetString()!)
            .ToDictionary();
        Assert.False(counts.ContainsKey(_attempt), $"{_number}: evidence of work that is not handed in.");
        Assert.All(_finished, attempt => Assert.Equal(_work.IsMeasured ? 1 : 0, counts.GetValueOrDefault(attempt)));
    }

    private void Finish()
    {
        _finished.Add(_attempt);
        _unchecked.Add((_attempt, _sent));
        _attempt = "";
    }

    private async Task BeginAsync()
    {
        using var answer = await _http.PostAsync($"api/tasks/{_work.Task}/practice", null);
        answer.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        _attempt = document.RootElement.GetProperty("id").GetString()!;
        _sent = document.RootElement.GetProperty("journal").GetArrayLength();
        _acknowledged = _sent;
    }

    private async Task WriteAsync()
    {
        var next = _sent + 1;
        using var answer = await _http.PostAsJsonAsync(
            $"api/attempts/{_attempt}/journal",
            new { entries = new[] { new { sequence = next, payload = _work.EntryAt(next) } } });
        answer.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        _sent = next;
        _acknowledged = document.RootElement.GetProperty("savedThrough").GetInt64();
        Acknowledged++;
    }

    private async Task HandInAsync()
    {
        using var answer = await _http.PostAsJsonAsync($"api/attempts/{_attempt}/submission", new { lastSequence = _sent });
        answer.EnsureSuccessStatusCode();
        Finish();
    }

    private async Task<JsonDocument> ReadAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }
}

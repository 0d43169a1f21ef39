using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Jiangshang.EndToEnd.Crash;

/// <summary>
/// A student who writes on and on, remembers every acknowledgement, and after each crash of the server first checks that
/// nothing acknowledged is missing and nothing is there twice.
/// </summary>
internal sealed class SteadyStudent : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _number;
    private readonly List<string> _finished = [];
    private string _attempt = "";
    private long _sent;
    private long _acknowledged;

    public SteadyStudent(Uri address, string number)
    {
        _number = number;
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    }

    public long Acknowledged { get; private set; }

    public int HandedIn => _finished.Count;

    public async Task SignInAsync()
    {
        using var answer = await _http.PostAsJsonAsync("api/session", new { schoolCode = "demo", number = _number, password = Site.Person.DemoPassword });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
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
        catch (HttpRequestException)
        {
            // The plug was pulled.
        }
        catch (IOException)
        {
            // Pulled in the middle of an answer.
        }
    }

    /// <summary>What was acknowledged is there, once each, unchanged; what was not may be there or not.</summary>
    public async Task CheckAsync()
    {
        if (_attempt.Length > 0)
        {
            using var document = await ReadAsync($"api/attempts/{_attempt}");
            var sequences = document.RootElement.GetProperty("journal").EnumerateArray()
                .Select(entry => (Sequence: entry.GetProperty("sequence").GetInt64(), Answer: entry.GetProperty("payload").GetProperty("answer").GetString()))
                .ToList();
            Assert.Equal(Enumerable.Range(1, sequences.Count).Select(number => (long)number), sequences.Select(entry => entry.Sequence));
            Assert.True(sequences.Count >= _acknowledged, $"{_number}: {_acknowledged} acknowledged, {sequences.Count} there.");
            Assert.All(sequences, entry => Assert.Equal(AnswerAt(entry.Sequence), entry.Answer));
            _acknowledged = sequences.Count;
            _sent = sequences.Count;
            if (document.RootElement.GetProperty("state").GetString() != "open")
            {
                // The hand-in had reached the disk, only its acknowledgement was cut off.
                _finished.Add(_attempt);
                _attempt = "";
            }
        }

        foreach (var attempt in _finished)
        {
            using var document = await ReadAsync($"api/attempts/{attempt}/result");
            Assert.Equal("awaitingMarking", document.RootElement.GetProperty("state").GetString());
        }
    }

    public void Dispose() => _http.Dispose();

    private static string AnswerAt(long sequence) => string.Concat(Enumerable.Repeat($"第{sequence}稿：先问清楚，再给办法，最后回访。", 40));

    private async Task BeginAsync()
    {
        using var answer = await _http.PostAsync("api/tasks/jw-cs-2/practice", null);
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
            new { entries = new[] { new { sequence = next, payload = new { answer = AnswerAt(next), files = Array.Empty<string>() } } } });
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
        _finished.Add(_attempt);
        _attempt = "";
    }

    private async Task<JsonDocument> ReadAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>A student who saves draft after draft, and counts what was acknowledged.</summary>
internal sealed partial class DraftWriter(int index, SignedInPerson student, Guid attempt, LeanConnection connection) : IDisposable
{
    private bool _connected;

    public int Index => index;

    public SignedInPerson Student => student;

    public Guid Attempt => attempt;

    public long Acknowledged { get; private set; }

    public Latencies Latencies { get; } = new();

    public async Task WriteAsync(long until)
    {
        if (!_connected)
        {
            await connection.ConnectAsync();
            _connected = true;
        }

        while (Stopwatch.GetTimestamp() < until)
        {
            var request = LeanConnection.Request("POST", $"api/attempts/{attempt}/journal", student.Cookie, Drafts.Request(index, Acknowledged + 1));
            var sent = Stopwatch.GetTimestamp();
            var answer = await connection.ExchangeAsync(request, CancellationToken.None);
            Latencies.Add(Stopwatch.GetElapsedTime(sent));
            answer.RequireSuccess();
            var saved = long.Parse(SavedThrough().Match(answer.Text).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            Acknowledged = saved == Acknowledged + 1 ? saved : throw new InvalidOperationException($"Entry {Acknowledged + 1} was answered by {answer.Text}");
        }
    }

    public void Dispose() => connection.Dispose();

    [GeneratedRegex("\"savedThrough\":([0-9]+)")]
    private static partial Regex SavedThrough();
}

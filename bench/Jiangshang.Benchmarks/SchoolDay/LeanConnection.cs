using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>
/// One kept connection that asks and waits for the answer, as a browser does, at a fraction of HttpClient's cost: the driver
/// shares the processors with the server it measures.
/// </summary>
internal sealed class LeanConnection(IPEndPoint server) : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1024];

    public Task ConnectAsync() => _socket.ConnectAsync(server);

    /// <summary>A whole request, to be sent as often as wanted.</summary>
    public static byte[] Request(string method, string path, string cookie, string? json = null)
    {
        var body = json is null ? [] : Encoding.UTF8.GetBytes(json);
        var content = json is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n");
        return [.. Encoding.ASCII.GetBytes($"{method} /{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n{content}\r\n"), .. body];
    }

    /// <returns>The answer; it is good until the next exchange.</returns>
    /// <exception cref="IOException">The server closed the connection, or answered in a way this driver does not read.</exception>
    public async ValueTask<LeanAnswer> ExchangeAsync(ReadOnlyMemory<byte> request, CancellationToken cancellation)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += await _socket.SendAsync(request[sent..], SocketFlags.None, cancellation);
        }

        var (received, head) = (0, -1);
        while (head < 0)
        {
            received += await ReceiveAsync(received, cancellation);
            head = _buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8);
        }

        while (!new LeanAnswer(_buffer, head + 4, received).IsWhole)
        {
            received += await ReceiveAsync(received, cancellation);
        }

        return new LeanAnswer(_buffer, head + 4, received);
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int at, CancellationToken cancellation)
    {
        if (at == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var got = await _socket.ReceiveAsync(_buffer.AsMemory(at), SocketFlags.None, cancellation);
        return got > 0 ? got : throw new IOException("The server closed the connection.");
    }
}

using System.Buffers.Text;
using System.Text;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>An answer as it lies in a connection's buffer.</summary>
internal readonly struct LeanAnswer(byte[] buffer, int bodyAt, int received)
{
    public int Status => Utf8Parser.TryParse(Head["HTTP/1.1 ".Length..], out int status, out _) ? status : 0;

    /// <summary>Whether all of it has arrived: as long as it says, or up to its last chunk.</summary>
    /// <exception cref="IOException">It says neither.</exception>
    public bool IsWhole =>
        Utf8Parser.TryParse(Header("\r\nContent-Length: "u8), out int length, out _) ? received >= bodyAt + length
        : Header("\r\nTransfer-Encoding: "u8).SequenceEqual("chunked"u8) ? Body.EndsWith("0\r\n\r\n"u8)
        : Status is 204 or 304 ? true
        : throw new IOException("An answer without its length: " + Encoding.UTF8.GetString(Head));

    public string Tag => Encoding.ASCII.GetString(Header("\r\nETag: "u8));

    /// <summary>What follows the headers; where it came in chunks, with their lengths between.</summary>
    public ReadOnlySpan<byte> Body => buffer.AsSpan(bodyAt, received - bodyAt);

    public string Text => Encoding.UTF8.GetString(Body);

    private ReadOnlySpan<byte> Head => buffer.AsSpan(0, bodyAt);

    /// <exception cref="InvalidOperationException">It is not a success.</exception>
    public void RequireSuccess()
    {
        if (Status is not (>= 200 and < 300))
        {
            throw new InvalidOperationException($"{Status}: {Text}");
        }
    }

    private ReadOnlySpan<byte> Header(ReadOnlySpan<byte> name)
    {
        var at = Head.IndexOf(name);
        if (at < 0)
        {
            return [];
        }

        var value = Head[(at + name.Length)..];
        return value[..value.IndexOf((byte)'\r')];
    }
}

using System.Security.Cryptography;

namespace Jiangshang.Marketplace.Replay;

/// <summary>The chain through a log: each link is SHA-256 over the link before and what is added, so that no part can be exchanged unseen.</summary>
internal sealed class LogChain : IDisposable
{
    /// <summary>So much of each link stands in the log.</summary>
    public const int SealBytes = 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _link = new byte[SHA256.HashSizeInBytes];

    public LogChain(ReadOnlySpan<byte> header)
    {
        _hash.AppendData(header);
        _hash.GetHashAndReset(_link);
    }

    public ReadOnlySpan<byte> Seal => _link.AsSpan(0, SealBytes);

    public void Add(ReadOnlySpan<byte> body)
    {
        _hash.AppendData(_link);
        _hash.AppendData(body);
        _hash.GetHashAndReset(_link);
    }

    public void Dispose() => _hash.Dispose();
}

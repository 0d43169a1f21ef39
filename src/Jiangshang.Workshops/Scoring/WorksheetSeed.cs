namespace Jiangshang.Workshops.Scoring;

/// <summary>
/// The 32 secret bytes from which one student's worksheet for one task is drawn; the same seed always gives the same worksheet. It is
/// never sent to a browser.
/// </summary>
public sealed record WorksheetSeed
{
    private const int SeedBytes = 32;
    private readonly byte[] _bytes;

    public WorksheetSeed(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != SeedBytes)
        {
            throw new ArgumentException($"A seed has {SeedBytes} bytes, not {bytes.Length}.", nameof(bytes));
        }

        _bytes = bytes.ToArray();
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    public static WorksheetSeed FromHex(string hex) => new(Convert.FromHexString(hex));

    public bool Equals(WorksheetSeed? other) => other is not null && Bytes.SequenceEqual(other.Bytes);

    public override int GetHashCode() => BitConverter.ToInt32(_bytes);

    /// <summary>Never the bytes: a seed must not reach a log.</summary>
    public override string ToString() => nameof(WorksheetSeed);
}

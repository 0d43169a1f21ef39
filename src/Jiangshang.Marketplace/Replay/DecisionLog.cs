using System.Buffers;
using System.Buffers.Binary;

namespace Jiangshang.Marketplace.Replay;

/// <summary>
/// The decision log (决策日志) as bytes. Header: magic "JSML", format version, rules version, scenario fingerprint, seed, student stores, pilots.
/// Then a frame for each decision: length, body, CRC-32 of the body, and the first sixteen bytes of SHA-256 over the chain so far and the body.
/// It ends with a frame of length zero that carries the number of decisions: a log cut off anywhere is recognised.
/// </summary>
public static class DecisionLog
{
    /// <summary>Version of this format.</summary>
    public const int FormatVersion = 1;

    private static readonly byte[] Magic = "JSML"u8.ToArray();

    /// <summary>The log of a run as far as it has come.</summary>
    public static ImmutableArray<byte> Write(MarketRun run) => Write(run.Setup, run.ScenarioHash, run.Decisions);

    /// <summary>The log of given decisions under a setup.</summary>
    public static ImmutableArray<byte> Write(MarketRunSetup setup, WorldHash scenarioHash, IReadOnlyList<StampedDecision> decisions)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var header = Header(setup, scenarioHash);
        using var chain = new LogChain(header);
        bytes.Write(header);
        bytes.Write(chain.Seal);
        var body = new ArrayBufferWriter<byte>();
        foreach (var decision in decisions)
        {
            body.ResetWrittenCount();
            DecisionCodec.Encode(decision, body);
            Frame(bytes, body.WrittenSpan, chain);
        }

        Int32(bytes, 0);
        var end = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(end, decisions.Count);
        bytes.Write(end);
        chain.Add(end);
        bytes.Write(chain.Seal);
        return [.. bytes.WrittenSpan];
    }

    private static byte[] Header(MarketRunSetup setup, WorldHash scenarioHash)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write(Magic);
        Int32(bytes, FormatVersion);
        Int32(bytes, MarketRun.RulesVersion);
        Int64(bytes, scenarioHash.High);
        Int64(bytes, scenarioHash.Low);
        Int64(bytes, setup.Seed.Value);
        Int32(bytes, setup.StudentStores.Value);
        Int32(bytes, setup.Pilots.Length);
        foreach (var pilot in setup.Pilots)
        {
            Int32(bytes, pilot is { } policy ? (int)policy : -1);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Frame(ArrayBufferWriter<byte> bytes, ReadOnlySpan<byte> body, LogChain chain)
    {
        Int32(bytes, body.Length);
        bytes.Write(body);
        Int32(bytes, unchecked((int)Checksum.Crc32(body)));
        chain.Add(body);
        bytes.Write(chain.Seal);
    }

    private static void Int32(ArrayBufferWriter<byte> bytes, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(4), value);
        bytes.Advance(4);
    }

    private static void Int64(ArrayBufferWriter<byte> bytes, ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.GetSpan(8), value);
        bytes.Advance(8);
    }
}

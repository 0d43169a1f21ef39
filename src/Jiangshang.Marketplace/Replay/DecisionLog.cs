using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Jiangshang.Marketplace.Replay;

/// <summary>
/// The decision log (决策日志) as bytes. Header: magic "JSML", format version, rules version, scenario fingerprint, seed, student stores, pilots,
/// and the checksum of these. Then a frame for each decision: length, body, and the CRC-32C of the header and of all lengths and bodies so
/// far, which says at which decision a log goes wrong. It ends with a frame of length zero, the number of decisions, and the SHA-256 of all bytes
/// before: a log cut off or altered anywhere is recognised.
/// </summary>
public static class DecisionLog
{
    /// <summary>Version of this format.</summary>
    public const int FormatVersion = 2;

    /// <summary>Length, checksum and a decision of few fields: what a log needs at the least for each.</summary>
    private const int UsualFrame = 96;

    private static readonly byte[] Magic = "JSML"u8.ToArray();

    /// <summary>The log of a run as far as it has come.</summary>
    public static ImmutableArray<byte> Write(MarketRun run) => Write(run.Setup, run.ScenarioHash, run.Decisions);

    /// <summary>The log of given decisions under a setup.</summary>
    public static ImmutableArray<byte> Write(MarketRunSetup setup, WorldHash scenarioHash, IReadOnlyList<StampedDecision> decisions)
    {
        var bytes = new ArrayBufferWriter<byte>((decisions.Count + 2) * UsualFrame);
        Header(bytes, setup, scenarioHash);
        var checksum = new Checksum();
        checksum.Add(bytes.WrittenSpan);
        UInt32(bytes, checksum.Value);
        var frame = new ArrayBufferWriter<byte>();
        foreach (var decision in decisions)
        {
            frame.ResetWrittenCount();
            DecisionCodec.Encode(decision, frame);
            var start = bytes.WrittenCount;
            UInt32(bytes, (uint)frame.WrittenCount);
            bytes.Write(frame.WrittenSpan);
            checksum.Add(bytes.WrittenSpan[start..]);
            UInt32(bytes, checksum.Value);
        }

        UInt32(bytes, 0);
        UInt32(bytes, (uint)decisions.Count);
        bytes.Write(SHA256.HashData(bytes.WrittenSpan));
        return ImmutableCollectionsMarshal.AsImmutableArray(bytes.WrittenSpan.ToArray());
    }

    private static void Header(ArrayBufferWriter<byte> bytes, MarketRunSetup setup, WorldHash scenarioHash)
    {
        bytes.Write(Magic);
        UInt32(bytes, FormatVersion);
        UInt32(bytes, MarketRun.RulesVersion);
        UInt64(bytes, scenarioHash.High);
        UInt64(bytes, scenarioHash.Low);
        UInt64(bytes, setup.Seed.Value);
        UInt32(bytes, (uint)setup.StudentStores.Value);
        UInt32(bytes, (uint)setup.Pilots.Length);
        foreach (var pilot in setup.Pilots)
        {
            UInt32(bytes, unchecked((uint)(pilot is { } policy ? (int)policy : -1)));
        }
    }

    private static void UInt32(ArrayBufferWriter<byte> bytes, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(sizeof(uint)), value);
        bytes.Advance(sizeof(uint));
    }

    private static void UInt64(ArrayBufferWriter<byte> bytes, ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.GetSpan(sizeof(ulong)), value);
        bytes.Advance(sizeof(ulong));
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Reads and verifies a log. Whatever was cut off, altered or written by another version is refused with its position.</summary>
public static class DecisionLogReader
{
    private const int LongestBody = 1 << 20;
    private const int MostStores = 200;
    private const int FixedHeader = 44;
    private const int ChecksumBytes = 4;
    private const int EndBytes = 8 + SHA256.HashSizeInBytes;

    /// <summary>The content, or the fault: exactly one of both.</summary>
    public static (DecisionLogContent? Content, DecisionLogFault? Fault) Read(ReadOnlySpan<byte> log)
    {
        if (log.Length < FixedHeader || !log[..4].SequenceEqual("JSML"u8))
        {
            return Fail(0, -1, "这不是匠商的决策日志，或文件头不完整。", "This is no decision log of Jiangshang, or its header is incomplete.");
        }

        var format = BinaryPrimitives.ReadInt32LittleEndian(log[4..]);
        if (format != DecisionLog.FormatVersion)
        {
            return Fail(4, -1, Invariant($"日志格式版本是 {format}，本程序只认 {DecisionLog.FormatVersion}。"), Invariant($"The log has format version {format}; this program reads {DecisionLog.FormatVersion} only."));
        }

        var rules = BinaryPrimitives.ReadInt32LittleEndian(log[8..]);
        if (rules != MarketRun.RulesVersion)
        {
            return Fail(8, -1, Invariant($"日志的规则版本是 {rules}，本程序是 {MarketRun.RulesVersion}，请用写下它的版本重放。"),
                Invariant($"The log has rules version {rules}, this program {MarketRun.RulesVersion}: replay it with the version that wrote it."));
        }

        var students = BinaryPrimitives.ReadInt32LittleEndian(log[36..]);
        if (students is < 0 or > MostStores)
        {
            return Fail(36, -1, Invariant($"日志里的学生网店数 {students} 不可能。"), Invariant($"The log's number of student stores, {students}, is impossible."));
        }

        var pilotCount = BinaryPrimitives.ReadInt32LittleEndian(log[40..]);
        var end = FixedHeader + (4L * pilotCount);
        if (pilotCount < 0 || pilotCount > students || log.Length < end + ChecksumBytes)
        {
            return Fail(40, -1, "日志文件头不完整。", "The log's header is incomplete.");
        }

        var header = log[..(int)end];
        var checksum = new Checksum();
        checksum.Add(header);
        if (checksum.Value != BinaryPrimitives.ReadUInt32LittleEndian(log[header.Length..]))
        {
            return Fail(header.Length, -1, "日志文件头被改动过。", "The log's header was altered.");
        }

        var pilots = ImmutableArray.CreateBuilder<RivalPolicy?>(pilotCount);
        for (var at = FixedHeader; at < header.Length; at += 4)
        {
            var policy = BinaryPrimitives.ReadInt32LittleEndian(log[at..]);
            if (policy >= 0 && !Enum.IsDefined((RivalPolicy)policy))
            {
                return Fail(at, -1, Invariant($"日志里的参考策略 {policy} 不认识。"), Invariant($"The log names a reference strategy {policy}, which is unknown."));
            }

            pilots.Add(policy < 0 ? null : (RivalPolicy)policy);
        }

        var scenario = new WorldHash(BinaryPrimitives.ReadUInt64LittleEndian(log[12..]), BinaryPrimitives.ReadUInt64LittleEndian(log[20..]));
        var setup = new MarketRunSetup(new RunSeed(BinaryPrimitives.ReadUInt64LittleEndian(log[28..])), new Headcount(students), pilots.MoveToImmutable());
        return Frames(log, header.Length + ChecksumBytes, checksum, setup, scenario);
    }

    private static (DecisionLogContent? Content, DecisionLogFault? Fault) Frames(ReadOnlySpan<byte> log, int at, Checksum checksum, MarketRunSetup setup, WorldHash scenario)
    {
        var decisions = ImmutableArray.CreateBuilder<StampedDecision>();
        while (true)
        {
            if (log.Length - at < 4)
            {
                return Fail(at, decisions.Count, "日志在这里被截断，缺少结尾。", "The log is cut off here: its end is missing.");
            }

            var length = BinaryPrimitives.ReadInt32LittleEndian(log[at..]);
            if (length == 0)
            {
                return End(log, at, setup, scenario, decisions);
            }

            if (length is < 0 or > LongestBody)
            {
                return Fail(at, decisions.Count, "记录长度不对，日志被改动过。", "The record's length is impossible: the log was altered.");
            }

            var after = at + 4 + length;
            if (log.Length - after < ChecksumBytes)
            {
                return Fail(at, decisions.Count, "日志在这里被截断。", "The log is cut off here.");
            }

            checksum.Add(log[at..after]);
            if (checksum.Value != BinaryPrimitives.ReadUInt32LittleEndian(log[after..]))
            {
                return Fail(at, decisions.Count, "校验和不对：这条记录损坏或被改动，或在它前面有记录被插入、删除或调换。",
                    "The checksum is wrong: this record was damaged or altered, or one before it was inserted, removed or exchanged.");
            }

            if (DecisionCodec.Decode(log[(at + 4)..after]) is not { } decision)
            {
                return Fail(at + 4, decisions.Count, "记录里的决策认不出来。", "The record holds no decision this program knows.");
            }

            decisions.Add(decision);
            at = after + ChecksumBytes;
        }
    }

    private static (DecisionLogContent? Content, DecisionLogFault? Fault) End(ReadOnlySpan<byte> log, int at, MarketRunSetup setup, WorldHash scenario, ImmutableArray<StampedDecision>.Builder decisions)
    {
        if (log.Length - at < EndBytes)
        {
            return Fail(at, decisions.Count, "日志在这里被截断，结尾不完整。", "The log is cut off here: its end is incomplete.");
        }

        var seal = at + 8;
        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(log[..seal], expected);
        if (!expected.SequenceEqual(log.Slice(seal, SHA256.HashSizeInBytes)) || BinaryPrimitives.ReadInt32LittleEndian(log[(at + 4)..]) != decisions.Count)
        {
            return Fail(at, decisions.Count, "日志结尾与内容不符，有记录被删去或改动。", "The log's end does not fit its content: records were removed or altered.");
        }

        var end = at + EndBytes;
        return log.Length == end
            ? (new DecisionLogContent(setup, scenario, decisions.ToImmutable()), null)
            : Fail(end, decisions.Count, "日志结尾之后还有多余的内容。", "There is more after the log's end.");
    }

    private static (DecisionLogContent? Content, DecisionLogFault? Fault) Fail(int at, int decision, string chinese, string english) =>
        (null, new DecisionLogFault(new LogPosition(at), new DecisionSequence(decision), chinese, english));
}

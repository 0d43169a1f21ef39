using System.Buffers.Binary;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Reads and verifies a log. Whatever was cut off, altered or written by another version is refused with its position.</summary>
public static class DecisionLogReader
{
    private const int LongestFrame = 1 << 20;
    private const int MostStores = 200;

    /// <summary>The content, or the fault: exactly one of both.</summary>
    public static (DecisionLogContent? Content, DecisionLogFault? Fault) Read(ReadOnlySpan<byte> log)
    {
        var at = 0;
        const int Fixed = 44;
        if (log.Length < Fixed || !log[..4].SequenceEqual("JSML"u8))
        {
            return Fail(0, -1, "这不是匠商的决策日志，或文件头不完整。");
        }

        var format = BinaryPrimitives.ReadInt32LittleEndian(log[4..]);
        var rules = BinaryPrimitives.ReadInt32LittleEndian(log[8..]);
        if (format != DecisionLog.FormatVersion)
        {
            return Fail(4, -1, FormattableString.Invariant($"日志格式版本是 {format}，本程序只认 {DecisionLog.FormatVersion}。"));
        }

        if (rules != MarketRun.RulesVersion)
        {
            return Fail(8, -1, FormattableString.Invariant($"日志的规则版本是 {rules}，本程序是 {MarketRun.RulesVersion}，请用写下它的版本重放。"));
        }

        var scenario = new WorldHash(BinaryPrimitives.ReadUInt64LittleEndian(log[12..]), BinaryPrimitives.ReadUInt64LittleEndian(log[20..]));
        var seed = BinaryPrimitives.ReadUInt64LittleEndian(log[28..]);
        var students = BinaryPrimitives.ReadInt32LittleEndian(log[36..]);
        var pilotCount = BinaryPrimitives.ReadInt32LittleEndian(log[40..]);
        if (students is < 0 or > MostStores)
        {
            return Fail(36, -1, FormattableString.Invariant($"日志里的学生网店数 {students} 不可能。"));
        }

        if (pilotCount < 0 || pilotCount > students || log.Length < Fixed + (4 * pilotCount) + LogChain.SealBytes)
        {
            return Fail(40, -1, "日志文件头不完整。");
        }

        var pilots = ImmutableArray.CreateBuilder<RivalPolicy?>(pilotCount);
        for (var i = 0; i < pilotCount; i++)
        {
            var policy = BinaryPrimitives.ReadInt32LittleEndian(log[(Fixed + (4 * i))..]);
            if (policy >= 0 && !Enum.IsDefined((RivalPolicy)policy))
            {
                return Fail(Fixed + (4 * i), -1, FormattableString.Invariant($"日志里的参考策略 {policy} 不认识。"));
            }

            pilots.Add(policy < 0 ? null : (RivalPolicy)policy);
        }

        at = Fixed + (4 * pilotCount);
        using var chain = new LogChain(log[..at]);
        if (!chain.Seal.SequenceEqual(log.Slice(at, LogChain.SealBytes)))
        {
            return Fail(at, -1, "日志文件头被改动过。");
        }

        at += LogChain.SealBytes;
        var setup = new MarketRunSetup(new RunSeed(seed), new Headcount(students), pilots.ToImmutable());
        return Frames(log, at, chain, setup, scenario);
    }

    private static (DecisionLogContent? Content, DecisionLogFault? Fault) Frames(ReadOnlySpan<byte> log, int at, LogChain chain, MarketRunSetup setup, WorldHash scenario)
    {
        var decisions = ImmutableArray.CreateBuilder<StampedDecision>();
        while (true)
        {
            if (log.Length - at < 4)
            {
                return Fail(at, decisions.Count, "日志在这里被截断，缺少结尾。");
            }

            var length = BinaryPrimitives.ReadInt32LittleEndian(log[at..]);
            if (length == 0)
            {
                return End(log, at, chain, setup, scenario, decisions);
            }

            if (length is < 0 or > LongestFrame)
            {
                return Fail(at, decisions.Count, "记录长度不对，日志被改动过。");
            }

            if (log.Length - at < 4 + length + 4 + LogChain.SealBytes)
            {
                return Fail(at, decisions.Count, "日志在这里被截断。");
            }

            var body = log.Slice(at + 4, length);
            if (Checksum.Crc32(body) != BinaryPrimitives.ReadUInt32LittleEndian(log[(at + 4 + length)..]))
            {
                return Fail(at + 4, decisions.Count, "记录的校验和不对，日志损坏或被改动过。");
            }

            chain.Add(body);
            if (!chain.Seal.SequenceEqual(log.Slice(at + 8 + length, LogChain.SealBytes)))
            {
                return Fail(at + 8 + length, decisions.Count, "记录与前面的记录接不上：有记录被改动、插入、删除或调换。");
            }

            if (DecisionCodec.Decode(body) is not { } decision)
            {
                return Fail(at + 4, decisions.Count, "记录里的决策认不出来。");
            }

            decisions.Add(decision);
            at += 8 + length + LogChain.SealBytes;
        }
    }

    private static (DecisionLogContent? Content, DecisionLogFault? Fault) End(
        ReadOnlySpan<byte> log, int at, LogChain chain, MarketRunSetup setup, WorldHash scenario, ImmutableArray<StampedDecision>.Builder decisions)
    {
        var end = at + 8 + LogChain.SealBytes;
        if (log.Length < end)
        {
            return Fail(at, decisions.Count, "日志在这里被截断，结尾不完整。");
        }

        var count = log.Slice(at + 4, 4);
        chain.Add(count);
        if (!chain.Seal.SequenceEqual(log.Slice(at + 8, LogChain.SealBytes)) || BinaryPrimitives.ReadInt32LittleEndian(count) != decisions.Count)
        {
            return Fail(at, decisions.Count, "日志结尾与内容不符，有记录被删去或改动。");
        }

        return log.Length == end
            ? (new DecisionLogContent(setup, scenario, decisions.ToImmutable()), null)
            : Fail(end, decisions.Count, "日志结尾之后还有多余的内容。");
    }

    private static (DecisionLogContent? Content, DecisionLogFault? Fault) Fail(int at, int decision, string reason) =>
        (null, new DecisionLogFault(new LogPosition(at), new DecisionSequence(decision), reason));
}

using System.Buffers;
using System.Collections.Immutable;
using CsCheck;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class DecisionLogTests
{
    public static TheoryData<string> Kinds() => [.. DecisionSchema.Shapes.Select(shape => shape.Name)];

    [Fact]
    public void Every_kind_of_decision_stands_in_the_schema() =>
        Assert.Equal(typeof(Decision).GetNestedTypes().Select(type => type.Name).Order(), DecisionSchema.Shapes.Select(shape => shape.Type.Name).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_decision_survives_the_log(string name)
    {
        var shape = DecisionSchema.Shapes.Single(candidate => candidate.Name == name);
        var values = shape.Fields.Select((field, i) => field.Kind switch
        {
            FieldKind.Text => (object)"标题 title",
            FieldKind.Texts => ImmutableArray.Create("甲", "b|c"),
            FieldKind.Ratios or FieldKind.Provinces => ImmutableArray.Create(1L, 2L),
            FieldKind.Flag or FieldKind.Match or FieldKind.Bidding => 1L,
            _ => 3L + i,
        }).ToArray();
        var decision = shape.Build(values);
        var bytes = new ArrayBufferWriter<byte>();
        DecisionCodec.Encode(new StampedDecision(new Day(1), new Hour(2), new StoreId(3), new DecisionSequence(4), decision), bytes);
        var decoded = DecisionCodec.Decode(bytes.WrittenSpan)!;
        Assert.Equal((1, 2, 3, 4), (decoded.Day.Value, decoded.Hour.Value, decoded.Store.Index, decoded.Sequence.Index));
        Assert.IsType(shape.Type, decoded.Decision);
        Assert.Equal(values.Select(Plain), shape.Take(decoded.Decision).Select(Plain));
    }

    [Fact]
    public void A_log_cut_off_anywhere_is_refused()
    {
        var log = ShortLog();
        for (var length = 0; length < log.Length; length++)
        {
            var (content, fault) = DecisionLogReader.Read(log.AsSpan(0, length));
            Assert.Null(content);
            Assert.NotNull(fault);
            Assert.InRange(fault.Position.Offset, 0, length);
        }
    }

    [Fact]
    public void A_log_with_any_byte_altered_is_refused() => Gen.Select(Gen.Int[0, ShortLog().Length - 1], Gen.Int[1, 255]).Sample((at, change) =>
    {
        var log = ShortLog().ToArray();
        log[at] ^= (byte)change;
        Assert.Null(DecisionLogReader.Read(log).Content);
    }, iter: 3_000);

    [Fact]
    public void Exchanged_records_are_refused_at_the_first_of_them()
    {
        var run = Given.Run(Given.Sized(200, 2), Given.Setup()).With(Given.Stock(10), Given.Stock(20));
        var honest = DecisionLog.Write(run).ToArray();
        var header = 44 + 4;
        var frame = (honest.Length - header - 8 - 32) / 2;
        byte[] exchanged = [.. honest[..header], .. honest[(header + frame)..(header + (2 * frame))], .. honest[header..(header + frame)], .. honest[(header + (2 * frame))..]];
        Assert.Equal(0, DecisionLogReader.Read(exchanged).Fault!.Decision.Index);
    }

    [Fact]
    public void A_record_left_out_is_noticed_at_the_next()
    {
        var run = Given.Run(Given.Sized(200, 2), Given.Setup()).With(Given.Stock(10), Given.Stock(20), Given.Stock(30));
        var honest = DecisionLog.Write(run).ToArray();
        var header = 44 + 4;
        var frame = (honest.Length - header - 8 - 32) / 3;
        byte[] shortened = [.. honest[..(header + frame)], .. honest[(header + (2 * frame))..]];
        Assert.Equal(1, DecisionLogReader.Read(shortened).Fault!.Decision.Index);
    }

    [Fact]
    public void Whoever_mends_the_checksums_is_caught_by_the_seal()
    {
        var run = Given.Run(Given.Sized(200, 2), Given.Setup()).With(Given.Stock(10), Given.Stock(20));
        var honest = DecisionLog.Write(run).ToArray();
        var other = DecisionLog.Write(run.Setup, run.ScenarioHash, [run.Decisions[1], run.Decisions[0]]).ToArray();
        honest.AsSpan()[^32..].CopyTo(other.AsSpan()[^32..]);
        Assert.Equal(2, DecisionLogReader.Read(other).Fault!.Decision.Index);
    }

    [Fact]
    public void The_checksum_has_its_published_value()
    {
        var checksum = new Checksum();
        checksum.Add("1234"u8);
        checksum.Add("56789"u8);
        Assert.Equal(0xE3069283u, checksum.Value);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void An_unknown_version_is_refused_by_name(int position)
    {
        var log = ShortLog().ToArray();
        log[position] = 99;
        var fault = DecisionLogReader.Read(log).Fault!;
        Assert.Equal(position, fault.Position.Offset);
        Assert.Contains("版本", fault.Chinese, StringComparison.Ordinal);
        Assert.Contains("version", fault.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Replaying_the_log_gives_the_run()
    {
        var scenario = Given.Sized(1_000, 3);
        var run = Given.Run(scenario, Given.Setup(9, null, RivalPolicy.Competent)).With(Given.Stock(60), Given.Towel());
        run.AdvanceDay();
        run.With(new Decision.SetPrice(new ListingId(0), new Fen(1390)));
        run.Days(2);
        var (content, _) = DecisionLogReader.Read(DecisionLog.Write(run).AsSpan());
        var (replayed, stop) = MarketReplay.Run(scenario, content!.Setup, content.Decisions, new Day(3), WorkerThreads.One);
        Assert.Null(stop);
        Assert.Equal(run.TickHashes, replayed.TickHashes);
        Assert.Equal(run.DayHashes, replayed.DayHashes);
    }

    [Fact]
    public void Resuming_from_a_snapshot_equals_running_on()
    {
        var scenario = Given.Sized(1_500, 6);
        var run = Given.Run(scenario, Given.Setup(4, RivalPolicy.Expert)).Days(3);
        var resumed = MarketRun.Resume(scenario, run.Snapshot(), WorkerThreads.One);
        for (var day = 3; day < 6; day++)
        {
            Assert.Equal(run.AdvanceDay(), resumed.AdvanceDay());
        }
    }

    [Fact]
    public void A_replaced_snapshot_lends_its_room_and_is_refused()
    {
        var scenario = Given.Sized(300, 3);
        var run = Given.Run(scenario, Given.Setup()).Days(1);
        var first = run.Snapshot();
        run.AdvanceDay();
        var second = run.Snapshot(replaced: first);
        Assert.Throws<ArgumentException>(() => MarketRun.Resume(scenario, first, WorkerThreads.One));
        Assert.Equal(run.AdvanceDay(), MarketRun.Resume(scenario, second, WorkerThreads.One).AdvanceDay());
    }

    [Fact]
    public void A_snapshot_of_another_scenario_is_refused()
    {
        var snapshot = Given.Run(Given.Sized(100, 2), Given.Setup()).Days(1).Snapshot();
        Assert.Throws<ArgumentException>(() => MarketRun.Resume(Given.Sized(101, 2), snapshot, WorkerThreads.One));
    }

    private static ImmutableArray<byte> ShortLog() => DecisionLog.Write(Given.Run(Given.Sized(50, 2), Given.Setup()).With(Given.Stock(60), Given.Towel()));

    private static string Plain(object value) => value switch
    {
        ImmutableArray<string> texts => string.Join(';', texts),
        ImmutableArray<long> numbers => string.Join(';', numbers),
        _ => FormattableString.Invariant($"{value}"),
    };
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed partial class DeterminismTests
{
    private static readonly Lazy<IReadOnlyList<string>> OneThread = new(() => Hashes(1));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Any_number_of_threads_gives_the_same_world_at_every_tick(int threads) => Assert.Equal(OneThread.Value, Hashes(threads));

    [Fact]
    public void Rebuilding_everything_derived_changes_nothing()
    {
        var scenario = Given.Sized(3_000, 3);
        var kept = Given.Run(scenario, Given.Setup(3, RivalPolicy.Expert));
        var rebuilt = Given.Run(scenario, Given.Setup(3, RivalPolicy.Expert));
        for (var tick = 0; tick < 72; tick++)
        {
            if (rebuilt.Hour.Value % 5 == 3)
            {
                rebuilt.World.Derive();
            }

            Assert.True(kept.AdvanceTick() == rebuilt.AdvanceTick(), $"Different from tick {tick} on.");
        }
    }

    [Fact]
    public void Another_seed_gives_another_world() =>
        Assert.NotEqual(Given.Run(Given.Sized(500, 1), Given.Setup(1)).AdvanceDay(), Given.Run(Given.Sized(500, 1), Given.Setup(2)).AdvanceDay());

    /// <summary>The approved world: also run in child processes under other instruction sets and JIT settings, and under WebAssembly (<see cref="BrowserTests"/>).</summary>
    [Fact]
    public void The_golden_world_is_as_approved() =>
        Approved.Matches("market/first-lesson", Golden(Given.Run(Given.Sized(2_000, 4), Given.Setup(7, RivalPolicy.Novice, RivalPolicy.Competent, RivalPolicy.Expert)).Days(4)));

    [Fact]
    public void The_full_world_is_as_approved() =>
        Approved.Matches("market/city-bazaar", Golden(Given.Run(Given.CityBazaar, Given.Setup(7, RivalPolicy.Novice, RivalPolicy.Competent, RivalPolicy.Expert)).Days(3)));

    [Fact]
    public void A_world_that_is_not_as_approved_is_told_by_its_first_tick_and_field()
    {
        var approved = Golden(Given.Run(Given.Sized(300, 1), Given.Setup(1)).Days(1)).Split('\n');
        var changed = Given.Run(Given.Sized(300, 1), Given.Setup(1));
        for (var hour = 0; hour < 9; hour++)
        {
            changed.AdvanceTick();
        }

        var told = Approved.Difference(approved, Golden(changed.With(Given.Stock(10)).Days(1)).Split('\n'));
        Assert.Contains("approved day 0 hour 9 ", told, StringComparison.Ordinal);
        Assert.Contains("first field of the state that differs: supplies.store", told, StringComparison.Ordinal);
        Assert.Null(Approved.Difference(approved, approved));
    }

    [Theory]
    [InlineData("EnableAVX512F")]
    [InlineData("EnableAVX2")]
    [InlineData("EnableAVX")]
    [InlineData("EnableHWIntrinsic")]
    [InlineData("TieredPGO")]
    [InlineData("TieredCompilation")]
    [InlineData("ReadyToRun")]
    public void Every_instruction_set_and_jit_setting_gives_the_golden_world(string switchedOff)
    {
        var (exitCode, output) = RunChild(switchedOff, "-method");
        if (output.Contains("unknown option", StringComparison.OrdinalIgnoreCase))
        {
            (exitCode, output) = RunChild(switchedOff, "--filter-method");
        }

        Assert.True(exitCode == 0 && OneTestRan().IsMatch(output), output);
    }

    /// <summary>Runs the golden test in a child of this very program; its filter option depends on the runner it was built with.</summary>
    private static (int ExitCode, string Output) RunChild(string switchedOff, string filter)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(DeterminismTests).Assembly.Location);
        }

        start.ArgumentList.Add(filter);
        start.ArgumentList.Add($"{typeof(DeterminismTests).FullName}.{nameof(The_golden_world_is_as_approved)}");
        start.Environment[$"DOTNET_{switchedOff}"] = "0";
        start.Environment.Remove("JIANGSHANG_APPROVE");
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return (child.ExitCode, output);
    }

    [GeneratedRegex("(Total: 1,|succeeded: 1|total: 1)", RegexOptions.IgnoreCase)]
    private static partial Regex OneTestRan();

    /// <summary>Every tick's hash, the whole state's, and each field's.</summary>
    private static string Golden(MarketRun run)
    {
        var lines = run.TickHashes.Select((hash, tick) => FormattableString.Invariant($"day {tick / Hour.PerDay} hour {tick % Hour.PerDay} {hash}")).ToList();
        lines.Add($"state {run.DayHashes[^1]}");
        var fields = new StateFieldHashes();
        run.World.State.Walk(fields);
        return string.Join('\n', lines.Concat(fields.Fields.Select(field => $"field {field.Name} {field.Hash}")));
    }

    private static string[] Hashes(int threads)
    {
        var run = Given.Run(Given.Sized(20_000, 2), Given.Setup(5, RivalPolicy.Competent, RivalPolicy.Expert), threads).Days(2);
        return [.. run.TickHashes.Concat(run.DayHashes).Select(hash => hash.ToString())];
    }
}

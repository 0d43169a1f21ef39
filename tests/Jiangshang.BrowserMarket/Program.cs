using System.Collections.Immutable;
using System.Reflection;
using Jiangshang.Content.Markets;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;

// The golden world of DeterminismTests, in the runtime browsers run: each tick's hash on a line of its own.
var assembly = Assembly.GetExecutingAssembly();
var texts = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
{
    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
    return reader.ReadToEnd().Replace($"schema: {MarketScenarioLoader.Schema}\n", "", StringComparison.Ordinal);
});
var outcome = MarketScenarioLoader.Parse("first-lesson", $"schema: {MarketScenarioLoader.Schema}\n" + string.Concat(texts));
if (outcome.Scenario is not { } lesson)
{
    Console.Error.WriteLine(string.Join('\n', outcome.Faults));
    return 2;
}

const int Days = 4;
ImmutableArray<RivalPolicy?> pilots = [RivalPolicy.Novice, RivalPolicy.Competent, RivalPolicy.Expert];
var scenario = lesson with { Consumers = new Headcount(2_000), Days = new DayCount(Days) };
var run = MarketRun.Start(scenario, new MarketRunSetup(new RunSeed(7), new Headcount(pilots.Length), pilots), WorkerThreads.One);
for (var day = 0; day < Days; day++)
{
    run.AdvanceDay();
}

for (var tick = 0; tick < run.TickHashes.Count; tick++)
{
    Console.WriteLine(FormattableString.Invariant($"day {tick / Hour.PerDay} hour {tick % Hour.PerDay} {run.TickHashes[tick]}"));
}

Console.WriteLine(FormattableString.Invariant($"state {run.DayHashes[^1]}"));
return 0;

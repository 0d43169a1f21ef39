using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>
/// Every seed asks the same of a student. A student who decides day by day what a reference strategy decides, by the ordinary way of decisions, must
/// score what the strategy is worth, whatever the seed: the reference knows nothing and can do nothing that a student does not and cannot.
/// Fifty seeds here; ./soak runs a thousand (JIANGSHANG_SEEDS).
/// </summary>
public sealed class FairnessTests
{
    private const int Tolerance = 200;

    private static int Seeds => int.Parse(Environment.GetEnvironmentVariable("JIANGSHANG_SEEDS") ?? "50", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Competent_and_expert_play_scores_alike_on_every_seed()
    {
        var (lowest, highest) = (new[] { int.MaxValue, int.MaxValue }, new int[2]);
        for (var seed = 1UL; seed <= (ulong)Seeds; seed++)
        {
            var (novice, _) = Reference(seed, RivalPolicy.Novice);
            var (competent, asCompetent) = Reference(seed, RivalPolicy.Competent);
            var (expert, asExpert) = Reference(seed, RivalPolicy.Expert);
            Assert.True(novice < competent && competent < expert, $"Seed {seed} does not tell skill: {novice}, {competent}, {expert}.");
            int[] points = [Points(Played(seed, asCompetent), novice, competent, expert), Points(Played(seed, asExpert), novice, competent, expert)];
            Assert.True(Math.Abs(points[0] - 7_000) <= Tolerance, $"Seed {seed}: competent play scores {points[0] / 100.0:F2} instead of 70.");
            Assert.True(Math.Abs(points[1] - 9_500) <= Tolerance, $"Seed {seed}: expert play scores {points[1] / 100.0:F2} instead of 95.");
            for (var i = 0; i < points.Length; i++)
            {
                (lowest[i], highest[i]) = (Math.Min(lowest[i], points[i]), Math.Max(highest[i], points[i]));
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Seeds} seeds: competent {lowest[0] / 100.0:F2} … {highest[0] / 100.0:F2}, expert {lowest[1] / 100.0:F2} … {highest[1] / 100.0:F2}");
    }

    /// <summary>Who does nothing scores below a novice; who plays well but begins three days late scores between the two, and less the later.</summary>
    [Fact]
    public void Poorer_play_scores_less()
    {
        const ulong Some = 10;
        for (var seed = 1UL; seed <= Some; seed++)
        {
            var (novice, _) = Reference(seed, RivalPolicy.Novice);
            var (competent, plays) = Reference(seed, RivalPolicy.Competent);
            var (expert, _) = Reference(seed, RivalPolicy.Expert);
            int Score(IEnumerable<(Day Day, Decision Decision)> played) => Points(Played(seed, [.. played]), novice, competent, expert);
            int Late(int days) => Score(plays.Select(play => (new Day(play.Day.Value + days), play.Decision)));
            var (idle, latest, late, whole) = (Score([]), Late(5), Late(3), Score(plays));
            Assert.True(idle < 4_000 && idle < late && latest < late && late < whole, $"Seed {seed}: {idle}, {latest}, {late}, {whole}");
        }
    }

    private static int Points(Fen result, Fen novice, Fen competent, Fen expert) => ReferenceScore.Of(result, novice, competent, expert)!.Value.Value;

    /// <summary>A strategy's result in the first store, and what it decided.</summary>
    private static (Fen Result, List<(Day Day, Decision Decision)> Plays) Reference(ulong seed, RivalPolicy policy)
    {
        var run = Given.Run(Given.FirstLesson, Given.Setup(seed, policy));
        var plays = new List<(Day, Decision)>();
        run.World.PilotDecided = (store, decision) =>
        {
            if (store == 0)
            {
                plays.Add((run.Day, decision));
            }
        };
        run.Days(Given.FirstLesson.Days.Value);
        return (ReferenceScore.ResultOf(run, new StoreId(0)), plays);
    }

    /// <summary>The result of a person who decides the same at the beginning of each day.</summary>
    private static Fen Played(ulong seed, List<(Day Day, Decision Decision)> plays)
    {
        var run = Given.Run(Given.FirstLesson, Given.Setup(seed, (RivalPolicy?)null));
        for (var day = 0; day < Given.FirstLesson.Days.Value; day++)
        {
            foreach (var play in plays.Where(play => play.Day.Value == day))
            {
                _ = run.Decide(Given.Stamp(run, play.Decision));
            }

            run.AdvanceDay();
        }

        return ReferenceScore.ResultOf(run, new StoreId(0));
    }
}

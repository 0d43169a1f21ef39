using Jiangshang.Core.Tests.Given;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing.Plausibility;
using Jiangshang.Workshops.Typing.Simulation;

namespace Jiangshang.Core.Tests.Workshops.Typing;

/// <summary>Fault 3: what a person's hands leave passes, what a script leaves waits for a person. The large samples stand in docs/typing-plausibility.md.</summary>
public sealed class TypingPlausibilityTests
{
    private const int Seconds = 310;
    private const int Sample = 150;

    private static readonly PlausibilityBounds Bounds = TheContent.School.Plausibility!.Bounds;
    private static readonly AlarmTable Table = new(Bounds, AlarmText.Of(TheContent.School.TypingSentences), Seconds, Sample, 20_261_201);

    public static TheoryData<TypingPopulation> People { get; } = [.. Enum.GetValues<TypingPopulation>()];

    public static TheoryData<TypingScript> Held { get; } =
    [
        TypingScript.Constant, TypingScript.Constant394, TypingScript.Constant1196, TypingScript.JitteredUniform, TypingScript.JitteredNormal,
        TypingScript.JitteredLogNormal, TypingScript.Pieces, TypingScript.AheadOfClock, TypingScript.Replayed, TypingScript.ReplayedFaster,
    ];

    [Theory]
    [MemberData(nameof(People))]
    public void Honest_typists_do_not_wait(TypingPopulation population) =>
        Assert.True(Table.VerdictsOn(population).Count(verdict => verdict.IsHeld) <= 1);

    [Theory]
    [MemberData(nameof(Held))]
    public void Forged_logs_wait_for_a_person(TypingScript script) => Assert.All(Table.VerdictsOn(script), verdict => Assert.True(verdict.IsHeld));

    [Fact]
    public void A_copy_shaken_by_a_fifth_is_mostly_known_again() =>
        Assert.InRange(Table.VerdictsOn(TypingScript.ReplayedShaken).Count(verdict => verdict.IsHeld), Sample * 4 / 5, Sample);

    /// <summary>Said openly: nothing in a log tells a whole imitation from a person. Against it stand the room and the unseen text.</summary>
    [Fact]
    public void A_whole_imitation_of_a_person_is_not_held() =>
        Assert.InRange(Table.VerdictsOn(TypingScript.WholeImitation).Count(verdict => verdict.IsHeld), 0, 1);

    [Fact]
    public void Each_forgery_is_held_for_reasons_of_different_kinds_or_one_that_no_hand_brings_about() =>
        Assert.All(Held.SelectMany(script => Table.VerdictsOn(script.Data).Take(10)), verdict =>
            Assert.True(verdict.Reasons.Select(reason => reason.Kind).Distinct().Count() > 1 || verdict.Reasons[0].Weight >= Bounds.HoldAt));

    [Fact]
    public void Reasons_of_one_kind_do_not_add_up()
    {
        // No corrections, and nothing else of weight: one kind, below the line.
        var verdict = Table.VerdictsOn(TypingPopulation.Slow).First(verdict => verdict.Reasons.Count > 0);
        Assert.Equal(verdict.Reasons.GroupBy(reason => reason.Kind).Sum(kind => kind.Max(reason => reason.Weight)), verdict.Weight);
        Assert.False(verdict.IsHeld);
    }

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(2_001, true)]
    public void Events_may_not_claim_time_that_has_not_passed(int ahead, bool held)
    {
        var log = new HonestTypist(TypingHabit.Draw(TypingPopulation.Fast, new SimulationRandom(5)), new SimulationRandom(6)).Type(AlarmText.Of(TheContent.School.TypingSentences)(0), Seconds);
        var last = log.Arrivals[^1];
        EntryArrival[] arrivals = [.. log.Arrivals.SkipLast(1), last with { ArrivedAfter = new Milliseconds(last.LastEvent.Value - ahead) }];
        Assert.Equal(held, TypingPlausibility.Judge(log.Submission, arrivals, [], Bounds).IsHeld);
    }

    [Fact]
    public void The_same_person_typing_the_same_text_twice_is_no_copy()
    {
        var text = AlarmText.Of(TheContent.School.TypingSentences)(1);
        for (var person = 0UL; person < 60; person++)
        {
            var habit = TypingHabit.Draw(TypingPopulation.Fast, new SimulationRandom(person));
            var first = RhythmPrint.Of(new HonestTypist(habit, new SimulationRandom(1_000 + person)).Type(text, Seconds).Submission);
            var again = RhythmPrint.Of(new HonestTypist(habit, new SimulationRandom(2_000 + person)).Type(text, Seconds).Submission);
            Assert.True(first.Likeness(again, 0, 0, Bounds.LeastAlike) < 0.6);
        }
    }

    [Fact]
    public void Every_check_has_a_bound_with_a_source() =>
        Assert.All(Enum.GetValues<PlausibilityCheck>(), check => Assert.NotEmpty(Bounds.Of(check).Source.En));

    [Theory]
    [InlineData(0, 3_000, 0, 0.00128)]
    [InlineData(1, 3_000, 0.00006, 0.00189)]
    public void The_published_intervals_are_Wilsons(int held, int logs, double low, double high)
    {
        var interval = new AlarmRow("", logs, held).Interval;
        Assert.Equal(low, interval.Low, 5);
        Assert.Equal(high, interval.High, 5);
    }
}

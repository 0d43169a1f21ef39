using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// The numbers of one attempt, compared exactly as fractions: nothing is rounded before it is compared, and points are cut to whole
/// hundredths only at the very end.
/// </summary>
internal sealed class TypingReckoning
{
    /// <summary>A speed of exactly the pass speed earns 56 of 70, so that passing in both speed and accuracy gives 80 points.</summary>
    private const int SpeedHundredths = 7_000;

    private const int AccuracyAtGateHundredths = 2_400;
    private const int AccuracyAboveGateHundredths = 600;
    private const int Whole = 10_000;

    private readonly TypingRules _rules;
    private readonly long _duration;
    private readonly long _speedReached;
    private readonly long _speedAsked;

    public TypingReckoning(TypingPerformance performance, TypingRules rules)
    {
        _rules = rules;
        _duration = performance.Duration.Value;
        Alignment = performance.Alignment;
        Net = TypingSpeed.NetCharacters(Alignment.Correct, Alignment.Errors, rules.Penalty);
        Duration = performance.Duration;

        // reached / asked = net speed / pass speed, over at least the minimum duration.
        var reckoned = long.Max(_duration, rules.MinimumDuration.ToMilliseconds().Value);
        _speedReached = Net.Value * TypingSpeed.MillisecondsPerMinute;
        _speedAsked = rules.PassSpeed.Value * reckoned;
    }

    public TypingRules Rules => _rules;

    public TypingAlignment Alignment { get; }

    public CharacterCount Net { get; }

    public Milliseconds Duration { get; }

    public MetricValue NetSpeed => TypingSpeed.PerMinute(Net, Duration);

    public MetricValue GrossSpeed => TypingSpeed.PerMinute(
        new CharacterCount(Alignment.Correct.Value + Alignment.Wrong.Value + Alignment.Extra.Value), Duration);

    public MetricValue AccuracyPercent => Attempted == 0 ? MetricValue.Zero : MetricValue.FromRatio(Alignment.Correct.Value * 100L, Attempted);

    public bool FastEnough => Net.Value * TypingSpeed.MillisecondsPerMinute >= _rules.PassSpeed.Value * _duration;

    public bool AccurateEnough => Attempted > 0 && Alignment.Correct.Value * (long)Whole >= _rules.AccuracyGate.Value * Attempted;

    public bool LongEnough => Duration >= _rules.MinimumDuration.ToMilliseconds();

    public bool Passes => FastEnough && AccurateEnough && LongEnough;

    public static Score SpeedMaximum => Score.FromHundredths(SpeedHundredths);

    public static Score AccuracyMaximum => Score.FromHundredths(AccuracyAtGateHundredths + AccuracyAboveGateHundredths);

    /// <summary>Proportional to the net speed up to 125 % of the pass speed.</summary>
    public Score SpeedPoints => Score.FromHundredths((int)(SpeedHundredths * (Int128)long.Min(4 * _speedReached, 5 * _speedAsked) / (5 * _speedAsked)));

    /// <summary>
    /// 24 points at the gate, 30 without an error, and in proportion to the pass speed reached: three right characters are no accurate text.
    /// </summary>
    public Score AccuracyPoints
    {
        get
        {
            if (Net.Value == 0)
            {
                return Score.Zero;
            }

            Int128 correct = Alignment.Correct.Value * (long)Whole;
            Int128 asked = _rules.AccuracyGate.Value * Attempted;
            var (points, parts) = correct <= asked
                ? (AccuracyAtGateHundredths * correct, asked)
                : AboveGate(correct - asked, (Whole - _rules.AccuracyGate.Value) * Attempted);
            return Score.FromHundredths((int)(points * long.Min(_speedReached, _speedAsked) / (parts * _speedAsked)));
        }
    }

    private long Attempted => Alignment.Correct.Value + (long)Alignment.Errors.Value;

    private static (Int128 Points, Int128 Parts) AboveGate(Int128 above, Int128 room) =>
        ((AccuracyAtGateHundredths * room) + (AccuracyAboveGateHundredths * above), room);
}

using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>Forges logs, as a student with a browser's console could.</summary>
public sealed class ScriptedTypist(SimulationRandom random)
{
    private const double Usual = 650;
    private const int PieceLength = 20;

    /// <summary>How long after the beginning a forged log arrives that waits for its time.</summary>
    private const long PatientArrival = 312_000;

    /// <param name="recorded">A person's log that the forger has at hand.</param>
    public SimulatedLog Type(TypingScript script, string text, int seconds, SimulatedLog recorded) => script switch
    {
        TypingScript.Constant => Network.AtOnce(OneByOne(text, seconds, () => 300), PatientArrival),
        TypingScript.Constant394 => Network.AtOnce(OneByOne(text, seconds, () => 60_000.0 / 394), PatientArrival),
        TypingScript.Constant1196 => Network.AtOnce(OneByOne(text, seconds, () => 60_000.0 / 1196), PatientArrival),
        TypingScript.JitteredUniform => Network.AtOnce(OneByOne(text, seconds, () => Usual * random.Between(0.7, 1.3)), PatientArrival),
        TypingScript.JitteredNormal => Network.AtOnce(OneByOne(text, seconds, () => Math.Max(40, Usual * (1 + (0.3 * random.Normal())))), PatientArrival),
        TypingScript.JitteredLogNormal => Network.AtOnce(OneByOne(text, seconds, () => random.LogNormal(Usual, 0.5)), PatientArrival),
        TypingScript.LogNormalLive => Network.Deliver(OneByOne(text, seconds, () => random.LogNormal(Usual, 0.5)), outage: 0, random),
        TypingScript.ComposedLogNormal => Network.Deliver(Composed(text, seconds, slips: 0), outage: 0, random),
        TypingScript.ComposedWithSlips => Network.Deliver(Composed(text, seconds, slips: 0.05), outage: 0, random),
        TypingScript.Pieces => Network.AtOnce(InPieces(text, seconds), PatientArrival),
        TypingScript.AheadOfClock => Network.AtOnce(OneByOne(text, 309, () => random.LogNormal(Usual, 0.5)), 17),
        TypingScript.Replayed => Network.Deliver(Again(recorded.Submission, 1, 0), outage: 0, random),
        TypingScript.ReplayedShaken => Network.Deliver(Again(recorded.Submission, 1, 0.2), outage: 0, random),
        TypingScript.ReplayedFaster => Network.Deliver(Again(recorded.Submission, 1.5, 0.05), outage: 0, random),
        TypingScript.UnknownFaster => Network.Deliver(Again(recorded.Submission, 2, 0), outage: 0, random),
        TypingScript.WholeImitation => new HonestTypist(TypingHabit.Draw(TypingPopulation.Fast, random), random).Type(text, seconds),
    };

    private static TypingSubmission OneByOne(string text, int seconds, Func<double> interval)
    {
        var keyboard = new Keyboard(1) { Clock = 500 };
        for (var at = 0; at < text.Length && keyboard.Clock < (seconds * 1000) + 500; at++)
        {
            keyboard.Insert(text.Substring(at, 1));
            keyboard.Clock += interval();
        }

        return keyboard.HandIn();
    }

    private TypingSubmission Composed(string text, int seconds, double slips)
    {
        var keyboard = new Keyboard(1) { Clock = 500 };
        for (var at = 0; at < text.Length && keyboard.Clock < seconds * 1000;)
        {
            var phrase = text.Substring(at, Math.Min(1 + random.Below(3), text.Length - at));
            var keys = SimulatedKeys.Of(phrase, InputMethod.Pinyin);
            for (var key = 1; key <= keys.Length; key++)
            {
                keyboard.Compose(keys[..key], key == 1);
                keyboard.Clock += random.LogNormal(150, 0.5);
            }

            if (random.Chance(slips))
            {
                keyboard.Compose(keys[..^1], begins: false);
                keyboard.Clock += random.LogNormal(150, 0.5);
                keyboard.Compose(keys, begins: false);
                keyboard.Clock += random.LogNormal(150, 0.5);
            }

            keyboard.Commit(phrase);
            keyboard.Clock += random.LogNormal(150, 0.5);
            at += phrase.Length;
        }

        return keyboard.HandIn();
    }

    private TypingSubmission InPieces(string text, int seconds)
    {
        var keyboard = new Keyboard(1) { Clock = 500 };
        for (var at = 0; at < text.Length && keyboard.Clock < seconds * 1000; at += PieceLength)
        {
            keyboard.Insert(text.Substring(at, Math.Min(PieceLength, text.Length - at)));
            keyboard.Clock += random.LogNormal(9000, 0.4);
        }

        return keyboard.HandIn();
    }

    /// <summary>The same events with other intervals. What they insert matters to no rhythm.</summary>
    private TypingSubmission Again(TypingSubmission recorded, double faster, double shaken)
    {
        var events = new List<TypingEvent>(recorded.Events.Count);
        var (clock, last) = (0.0, 0L);
        foreach (var happened in recorded.Events)
        {
            var interval = happened.At.Value - last;
            clock += interval == 0 ? 0 : Math.Max(1, interval / faster * SimulationRandom.Exp(shaken * random.Normal()));
            last = happened.At.Value;
            events.Add(At(happened, new Milliseconds((long)clock)));
        }

        return recorded with { Events = events, Elapsed = new Milliseconds((long)clock + 500) };
    }

    private static TypingEvent At(TypingEvent happened, Milliseconds at) => happened switch
    {
        TypingEvent.CompositionStarted => new TypingEvent.CompositionStarted(at),
        TypingEvent.CompositionUpdated updated => new TypingEvent.CompositionUpdated(at, updated.Text),
        TypingEvent.CompositionEnded ended => new TypingEvent.CompositionEnded(at, ended.Text),
        TypingEvent.TextInserted inserted => new TypingEvent.TextInserted(at, inserted.Start, inserted.End, inserted.Text),
        TypingEvent.TextDeleted deleted => new TypingEvent.TextDeleted(at, deleted.Start, deleted.End),
        _ => throw new ArgumentException($"No simulated person leaves {happened.GetType().Name}.", nameof(happened)),
    };
}

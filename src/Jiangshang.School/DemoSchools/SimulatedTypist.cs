using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.School.DemoSchools;

/// <summary>
/// A person at a keyboard with a Chinese input method: phrases are composed and committed, some come out wrong, most slips are
/// noticed and mended, pauses fall at sentence ends. What it leaves is an event log like a browser's, to be scored like one.
/// </summary>
/// <param name="MillisecondsPerCharacter">The pace while nothing goes wrong.</param>
/// <param name="SlipsPerThousand">Characters that come out wrong and stay so, of a thousand.</param>
internal sealed record SimulatedTypist(int MillisecondsPerCharacter, int SlipsPerThousand)
{
    private const int LongestPhrase = 4;
    private const string Stops = "，。、；：？！“”（）《》—…\n ";

    /// <summary>What was meant, and what a hurried input method offers first, in turn.</summary>
    private const string Confused = "的得地的得的在再再在做作作做像象账帐订定定订他她她他它他和合以已已以是事事是有又又有到道道到单但";

    /// <summary>Types from the beginning of the worksheet until the time is over or the text ends.</summary>
    public TypingSubmission Type(TypingWorksheet worksheet, int seconds, DemoRandom random)
    {
        var hands = new Hands(random.For("hands"));
        var source = worksheet.Source;
        for (var index = 0; index < source.Length && hands.Clock < seconds * 1000L;)
        {
            var phrase = Phrase(source, index, random);
            Type(phrase, hands, random);
            index += phrase.Length;
        }

        return new TypingSubmission(hands.Events, hands.Text, new Milliseconds(hands.Clock + random.Between(800, 4000)));
    }

    private static string Phrase(string source, int index, DemoRandom random)
    {
        if (Stops.Contains(source[index], StringComparison.Ordinal) || char.IsAscii(source[index]))
        {
            return source.Substring(index, 1);
        }

        var length = 1;
        var longest = random.Between(1, LongestPhrase);
        while (length < longest && index + length < source.Length && !Stops.Contains(source[index + length], StringComparison.Ordinal) && !char.IsAscii(source[index + length]))
        {
            length++;
        }

        return source.Substring(index, length);
    }

    private void Type(string phrase, Hands hands, DemoRandom random)
    {
        var pace = MillisecondsPerCharacter * phrase.Length * random.Between(75, 125) / 100;
        if (Stops.Contains(phrase[0], StringComparison.Ordinal))
        {
            hands.Insert(phrase, pace + (phrase is "。" or "\n" ? random.Between(0, MillisecondsPerCharacter) : 0));
            return;
        }

        if (random.Below(1000) < SlipsPerThousand * phrase.Length)
        {
            hands.Compose(Slipped(phrase, random), pace);
        }
        else if (random.Below(1000) < 2 * SlipsPerThousand * phrase.Length)
        {
            // A slip noticed at once: taken back and typed again.
            hands.Compose(Slipped(phrase, random), pace);
            hands.Delete(phrase.Length, MillisecondsPerCharacter / 2);
            hands.Compose(phrase, pace);
        }
        else
        {
            hands.Compose(phrase, pace);
        }
    }

    private static string Slipped(string phrase, DemoRandom random)
    {
        var place = random.Below(phrase.Length);
        return string.Concat(phrase.AsSpan(0, place), WrongFor(phrase[place]).ToString(), phrase.AsSpan(place + 1));
    }

    private static char WrongFor(char meant)
    {
        for (var pair = 0; pair < Confused.Length; pair += 2)
        {
            if (Confused[pair] == meant)
            {
                return Confused[pair + 1];
            }
        }

        return meant == '一' ? '以' : '一';
    }

    /// <summary>Writes down what the keyboard did, on the attempt's clock.</summary>
    private sealed class Hands(DemoRandom random)
    {
        public List<TypingEvent> Events { get; } = [];

        public string Text { get; private set; } = "";

        public long Clock { get; private set; } = random.Between(900, 2600);

        public void Compose(string phrase, int takes)
        {
            Events.Add(new TypingEvent.CompositionStarted(new Milliseconds(Clock)));
            for (var shown = 1; shown <= phrase.Length; shown++)
            {
                Clock += Math.Max(1, takes / (phrase.Length + 1));
                Events.Add(new TypingEvent.CompositionUpdated(new Milliseconds(Clock), phrase[..shown]));
            }

            Clock += Math.Max(1, takes / (phrase.Length + 1));
            Events.Add(new TypingEvent.CompositionEnded(new Milliseconds(Clock), phrase));
            Put(phrase);
        }

        public void Insert(string text, int takes)
        {
            Clock += Math.Max(1, takes);
            Put(text);
        }

        public void Delete(int count, int takes)
        {
            Clock += Math.Max(1, takes);
            Events.Add(new TypingEvent.TextDeleted(new Milliseconds(Clock), new TextPosition(Text.Length - count), new TextPosition(Text.Length)));
            Text = Text[..^count];
        }

        private void Put(string text)
        {
            var end = new TextPosition(Text.Length);
            Events.Add(new TypingEvent.TextInserted(new Milliseconds(Clock), end, end, text));
            Text += text;
        }
    }
}

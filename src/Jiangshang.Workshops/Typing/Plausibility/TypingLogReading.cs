using System.Text;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>A log read once: the moments of the hand, and what was composed against what came into the text.</summary>
internal sealed class TypingLogReading
{
    /// <summary>A browser writes what one key does as up to four events; they lie within a frame of each other.</summary>
    private const int SameMoment = 2;

    private readonly List<KeyMoment> _moments = [];
    private readonly List<int> _changes = [];
    private string? _composing;
    private bool _composed;
    private int _keysOfPhrase;
    private bool _away = true;
    private long _lastChange = -1;

    public TypingLogReading(IReadOnlyList<TypingEvent> events, int longPiece)
    {
        foreach (var happened in events)
        {
            Read(happened, longPiece);
        }
    }

    public IReadOnlyList<KeyMoment> Moments => _moments;

    /// <summary>Milliseconds between changes of the text: what a replay has to keep.</summary>
    public IReadOnlyList<int> Changes => _changes;

    public int Corrections { get; private set; }

    public int Characters { get; private set; }

    public int Hanzi { get; private set; }

    public int HanziWithoutComposition { get; private set; }

    public int CharactersInLongPieces { get; private set; }

    public int ComposedKeys { get; private set; }

    public long First => _moments.Count == 0 ? 0 : _moments[0].At;

    public long Last => _moments.Count == 0 ? 0 : _moments[^1].At;

    private void Read(TypingEvent happened, int longPiece)
    {
        switch (happened)
        {
            case TypingEvent.CompositionStarted:
                (_composing, _composed, _keysOfPhrase) = ("", true, 0);
                Moment(happened.At.Value, KeyAct.Begin);
                break;
            case TypingEvent.CompositionUpdated updated:
                Compose(updated);
                break;
            case TypingEvent.CompositionEnded ended:
                _composing = null;
                _composed = ended.Text.Length > 0;
                break;
            case TypingEvent.TextInserted inserted:
                Insert(inserted, longPiece);
                break;
            case TypingEvent.TextDeleted:
                Corrections++;
                Change(happened.At.Value);
                Moment(happened.At.Value, KeyAct.Delete);
                break;
            case TypingEvent.FocusLost or TypingEvent.PageHidden or TypingEvent.Resumed:
                (_away, _lastChange) = (true, -1);
                break;
        }
    }

    private void Compose(TypingEvent.CompositionUpdated updated)
    {
        var before = _composing ?? "";
        if (updated.Text.Length < before.Length)
        {
            Corrections++;
        }

        _keysOfPhrase++;
        _composed = true;
        Moment(updated.At.Value, before.Length == 0 ? KeyAct.Begin : KeyAct.GoOn);
        _composing = updated.Text;
    }

    private void Insert(TypingEvent.TextInserted inserted, int longPiece)
    {
        var (length, hanzi) = Count(inserted.Text);
        Characters += length;
        Hanzi += hanzi;
        if (_composed)
        {
            ComposedKeys += _keysOfPhrase;
        }
        else
        {
            HanziWithoutComposition += hanzi;
            CharactersInLongPieces += length >= longPiece ? length : 0;
        }

        Change(inserted.At.Value);
        Moment(inserted.At.Value, _composed ? KeyAct.Commit : KeyAct.Direct);
        (_composing, _composed, _keysOfPhrase) = (null, false, 0);
    }

    private void Moment(long at, KeyAct act)
    {
        if (_moments.Count > 0 && !_away && at - _moments[^1].At < SameMoment)
        {
            // What a key ends with tells best what it was for.
            _moments[^1] = _moments[^1] with { Act = act };
            return;
        }

        _moments.Add(new KeyMoment(at, _away || _moments.Count == 0 ? null : (int)long.Min(at - _moments[^1].At, int.MaxValue), act));
        _away = false;
    }

    private void Change(long at)
    {
        if (_lastChange >= 0 && at > _lastChange)
        {
            _changes.Add((int)long.Min(at - _lastChange, int.MaxValue));
        }

        _lastChange = at;
    }

    private static (int Length, int Hanzi) Count(string text)
    {
        var (length, hanzi) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            length += Rune.IsWhiteSpace(rune) ? 0 : 1;
            hanzi += Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherLetter ? 1 : 0;
        }

        return (length, hanzi);
    }
}

using System.Runtime.InteropServices;

namespace Jiangshang.Workshops.Typing;

/// <summary>The text under the student's hands while a log is played, knowing of every unit which event typed it.</summary>
internal sealed class TypedText
{
    private readonly List<char> _units = [];
    private readonly List<int> _typedBy = [];

    // By what was removed, the last removal on top: looked up at every insertion, however often something was removed before.
    private readonly Dictionary<string, Stack<int[]>> _removed = new(StringComparer.Ordinal);
    private readonly HashSet<int> _restorations = [];
    private int _eventIndex = -1;

    public int Length => _units.Count;

    public TextPosition Caret { get; private set; }

    public string Composing { get; private set; } = "";

    /// <summary>Insertions that only brought back, unchanged, what an earlier event had removed: the browser's undo and redo.</summary>
    public IReadOnlySet<int> Restorations => _restorations;

    /// <summary>The index of the event that typed each UTF-16 unit.</summary>
    public IReadOnlyList<int> TypedBy => _typedBy;

    /// <summary>Text as the log counts positions in it: a line break is one unit, whatever the operating system.</summary>
    public static string WithPlainLineBreaks(string text) => text.ReplaceLineEndings("\n");

    /// <summary>Whether an event changes only what is there, in a text of this length.</summary>
    public static bool Fits(TypingEvent happened, int length) => happened switch
    {
        TypingEvent.TextInserted inserted => inserted.Start <= inserted.End && inserted.End.Value <= length,
        TypingEvent.TextDeleted deleted => deleted.Start <= deleted.End && deleted.End.Value <= length,
        _ => true,
    };

    public void Apply(TypingEvent happened)
    {
        _eventIndex++;
        switch (happened)
        {
            case TypingEvent.TextInserted inserted:
                Remove(inserted.Start, inserted.End);
                Insert(inserted.Start, WithPlainLineBreaks(inserted.Text));
                Composing = "";
                break;
            case TypingEvent.TextDeleted deleted:
                Remove(deleted.Start, deleted.End);
                Caret = deleted.Start;
                break;
            case TypingEvent.CompositionStarted or TypingEvent.CompositionEnded or TypingEvent.Resumed:
                Composing = "";
                break;
            case TypingEvent.CompositionUpdated updated:
                Composing = updated.Text;
                break;
        }
    }

    public override string ToString() => new(CollectionsMarshal.AsSpan(_units));

    private void Remove(TextPosition start, TextPosition end)
    {
        var length = end.Value - start.Value;
        if (length == 0)
        {
            return;
        }

        var text = new string(CollectionsMarshal.AsSpan(_units).Slice(start.Value, length));
        if (length > 1)
        {
            var removed = CollectionsMarshal.GetValueRefOrAddDefault(_removed, text, out _) ??= new Stack<int[]>();
            removed.Push([.. CollectionsMarshal.AsSpan(_typedBy).Slice(start.Value, length)]);
        }

        _units.RemoveRange(start.Value, length);
        _typedBy.RemoveRange(start.Value, length);
    }

    private void Insert(TextPosition start, string text)
    {
        // A single character is typed faster than it is restored: only longer pieces are looked up. What was removed once comes back
        // once: otherwise one typed phrase could be multiplied at will.
        if (text.Length > 1 && _removed.GetValueOrDefault(text) is { } removals && removals.TryPop(out var typedBy))
        {
            _restorations.Add(_eventIndex);
            _typedBy.InsertRange(start.Value, typedBy);
        }
        else
        {
            _typedBy.InsertRange(start.Value, Enumerable.Repeat(_eventIndex, text.Length));
        }

        _units.InsertRange(start.Value, text);
        Caret = new TextPosition(start.Value + text.Length);
    }
}

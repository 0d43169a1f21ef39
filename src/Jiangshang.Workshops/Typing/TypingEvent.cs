using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// One thing that happened at the keyboard, as the browser saw it. <c>At</c> is the attempt's clock: zero when the attempt was opened, it
/// runs on through reloads and never goes back.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CompositionStarted), "compositionStarted")]
[JsonDerivedType(typeof(CompositionUpdated), "compositionUpdated")]
[JsonDerivedType(typeof(CompositionEnded), "compositionEnded")]
[JsonDerivedType(typeof(TextInserted), "textInserted")]
[JsonDerivedType(typeof(TextDeleted), "textDeleted")]
[JsonDerivedType(typeof(InputRefused), "inputRefused")]
[JsonDerivedType(typeof(FocusLost), "focusLost")]
[JsonDerivedType(typeof(FocusGained), "focusGained")]
[JsonDerivedType(typeof(PageHidden), "pageHidden")]
[JsonDerivedType(typeof(PageShown), "pageShown")]
[JsonDerivedType(typeof(Resumed), "resumed")]
public abstract record TypingEvent
{
    private TypingEvent(Milliseconds at) => At = at;

    public Milliseconds At { get; }

    /// <summary>An input method began to compose a phrase.</summary>
    public sealed record CompositionStarted(Milliseconds At) : TypingEvent(At);

    /// <summary>The phrase under composition now reads so; it is not yet part of the text.</summary>
    public sealed record CompositionUpdated(Milliseconds At, string Text) : TypingEvent(At);

    /// <summary>The composition ended with this phrase (empty: given up). The text changes only by the <see cref="TextInserted"/> beside it.</summary>
    public sealed record CompositionEnded(Milliseconds At, string Text) : TypingEvent(At);

    /// <summary>The characters from <c>Start</c> up to, not including, <c>End</c> were replaced by the text.</summary>
    public sealed record TextInserted(Milliseconds At, TextPosition Start, TextPosition End, string Text) : TypingEvent(At);

    /// <summary>The characters from <c>Start</c> up to, not including, <c>End</c> were deleted.</summary>
    public sealed record TextDeleted(Milliseconds At, TextPosition Start, TextPosition End) : TypingEvent(At);

    /// <summary>The workbench refused to let text in; the text did not change.</summary>
    public sealed record InputRefused(Milliseconds At, RefusedInput Input, CharacterCount Length) : TypingEvent(At);

    /// <summary>The typing field lost the keyboard.</summary>
    public sealed record FocusLost(Milliseconds At) : TypingEvent(At);

    /// <summary>The typing field has the keyboard again.</summary>
    public sealed record FocusGained(Milliseconds At) : TypingEvent(At);

    /// <summary>Another tab or window covered the page.</summary>
    public sealed record PageHidden(Milliseconds At) : TypingEvent(At);

    /// <summary>The page is in front again.</summary>
    public sealed record PageShown(Milliseconds At) : TypingEvent(At);

    /// <summary>Work went on after a crash, a reload or a power cut; the gap before it is not the student's pause.</summary>
    public sealed record Resumed(Milliseconds At) : TypingEvent(At);
}

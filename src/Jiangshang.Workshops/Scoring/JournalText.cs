using System.Text;
using System.Text.Json;

namespace Jiangshang.Workshops.Scoring;

/// <summary>What every workshop asks of a journal entry, whatever it says: not too large, JSON, and made of whole characters.</summary>
internal static class JournalText
{
    private static readonly FaultCode EntryTooLarge = new("journalEntryTooLarge");
    private static readonly FaultCode EntryUnreadable = new("journalEntryUnreadable");
    private static readonly FaultCode CharacterUnusable = new("journalCharacterUnusable");

    /// <summary>
    /// A technical limit: a whole draft of 300,000 characters, or ten minutes of events that piled up while a request hung. One entry is read, checked and
    /// committed as a whole, so this bounds what one request can cost.
    /// </summary>
    public static readonly ByteCount LargestEntry = new(1024 * 1024);

    private static readonly Wording GoOn = new(
        "这一段没有存上，之前的都在。请刷新页面，从已保存的地方接着做；再出现请告诉老师。",
        "This piece was not accepted; everything before it is safe. Reload the page and go on from what is saved; if it happens again, tell your teacher.");

    public static SubmissionFault? OfSize(string payload) => Encoding.UTF8.GetByteCount(payload) <= LargestEntry.Value
        ? null
        : new SubmissionFault(EntryTooLarge, "$", new Wording(
            "这一段内容超过 1 MB，服务器不收。", "This piece is larger than 1 MB, which the server does not take."), new Wording(
            "请删去一些再写；之前保存的都在。", "Shorten it and go on; everything saved before is safe."));

    public static SubmissionFault Unreadable(string path) => new(EntryUnreadable, path, new Wording(
        "这一段记录不是这种作业的格式，服务器读不懂。", "This piece is not what this kind of work records; the server cannot read it."), GoOn);

    public static SubmissionFault OfCharacter(string path) => new(CharacterUnusable, path, new Wording(
        "这一段里有半个字符或不可见的控制符，存了以后谁也打不开。", "This piece holds half a character or a control character; saved, nobody could open it again."), GoOn);

    /// <summary>Whether a text is made of whole characters and no NUL, so that every database, file and screen can hold it.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0' || char.IsLowSurrogate(text[index]))
            {
                return false;
            }

            if (char.IsHighSurrogate(text[index]) && (++index == text.Length || !char.IsLowSurrogate(text[index])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first text of an entry that is not made of whole characters.</summary>
    public static SubmissionFault? OfCharacters(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return CanBeRead(element) ? null : OfCharacter("$");
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(OfCharacters).FirstOrDefault(fault => fault is not null);
            case JsonValueKind.Object:
                return element.EnumerateObject().Select(member => OfCharacters(member.Value)).FirstOrDefault(fault => fault is not null);
            default:
                return null;
        }
    }

    private static bool CanBeRead(JsonElement text)
    {
        try
        {
            return IsWhole(text.GetString());
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped: no string can be made of it.
            return false;
        }
    }
}

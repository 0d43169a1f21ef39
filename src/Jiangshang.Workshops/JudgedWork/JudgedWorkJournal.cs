using System.Text.Json;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The journal of judged work: each entry is a whole draft, and the last one counts.</summary>
public static class JudgedWorkJournal
{
    /// <summary>Checks a draft as it arrives; what passes can be opened, closed and marked at any time.</summary>
    /// <returns>Null when it can be kept.</returns>
    public static SubmissionFault? Fault(string payload)
    {
        if (JournalText.OfSize(payload) is { } tooLarge)
        {
            return tooLarge;
        }

        try
        {
            using var draft = JsonDocument.Parse(payload);
            return OfShape(draft.RootElement) ?? JournalText.OfCharacters(draft.RootElement);
        }
        catch (JsonException)
        {
            return JournalText.Unreadable("$");
        }
    }

    private static SubmissionFault? OfShape(JsonElement draft) =>
        draft.ValueKind != JsonValueKind.Object ? JournalText.Unreadable("$")
        : draft.TryGetProperty("answer", out var answer) && answer.ValueKind != JsonValueKind.String ? JournalText.Unreadable("$.answer")
        : draft.TryGetProperty("files", out var files) && files.ValueKind != JsonValueKind.Array ? JournalText.Unreadable("$.files")
        : null;
}

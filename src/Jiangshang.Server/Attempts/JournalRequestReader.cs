using System.Buffers;
using System.Text;
using System.Text.Json;
using Jiangshang.School.Attempts;

namespace Jiangshang.Server.Attempts;

/// <summary>
/// Reads <c>{"entries":[{"sequence":1,"payload":…}]}</c>, keeping each payload as the text it arrived as. Saving drafts is the
/// busiest request there is, so it is read straight from the bytes.
/// </summary>
public static class JournalRequestReader
{
    // Bytes that are no UTF-8 would be replaced silently, and what is saved would not be what was sent.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonException">It is not such a request.</exception>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static IReadOnlyList<JournalItem> Read(ReadOnlySequence<byte> body)
    {
        var bytes = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        var reader = new Utf8JsonReader(bytes);
        List<JournalItem>? items = null;
        Expect(ref reader, JsonTokenType.StartObject);
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals("entries"u8))
            {
                reader.Skip();
                continue;
            }

            Expect(ref reader, JsonTokenType.StartArray);
            items = [];
            while (Next(ref reader) == JsonTokenType.StartObject)
            {
                items.Add(Item(ref reader, bytes));
            }
        }

        return items ?? throw new JsonException("There are no entries.");
    }

    private static JournalItem Item(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        long? sequence = null;
        string? payload = null;
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("sequence"u8))
            {
                Expect(ref reader, JsonTokenType.Number);
                sequence = reader.TryGetInt64(out var number) ? number : throw new JsonException("A sequence is a whole number.");
            }
            else if (reader.ValueTextEquals("payload"u8))
            {
                Next(ref reader);
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                payload = Strict.GetString(bytes[start..(int)reader.BytesConsumed]);
            }
            else
            {
                reader.Skip();
            }
        }

        return sequence is { } place && payload is not null
            ? new JournalItem(place, payload)
            : throw new JsonException("An entry has a sequence and a payload.");
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw new JsonException("The request ends too early.");

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        if (Next(ref reader) != expected)
        {
            throw new JsonException($"Expected {expected}.");
        }
    }
}

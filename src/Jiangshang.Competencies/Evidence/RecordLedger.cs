using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Jiangshang.Competencies.Evidence;

/// <summary>
/// The record chains (档案链): beside a student's evidence, what else a verdict rests on (who the student is, certificates, hand-ins with the
/// digests of all files, decisions), and in a chain of its own what was done to the school's accounts and rules. Hashed as the evidence is;
/// the form is documented in <c>docs/formats/ledger.md</c>.
/// </summary>
public static class RecordLedger
{
    /// <summary>The chain of the school itself: founding, accounts, roles, rules.</summary>
    public const string SchoolLog = "00000000-0000-0000-0000-000000000000";

    /// <summary>Gives a new entry its place behind <paramref name="length"/> entries, the last of which has this hash.</summary>
    public static RecordEntry Append(int length, string lastHash, RecordContent content)
    {
        var text = TextOf(content, length + 1, lastHash);
        return new RecordEntry(length + 1, lastHash, text, HashOf(text));
    }

    /// <returns>The first fault of a chain read from its beginning; null when it holds.</returns>
    /// <param name="publishedLength">The length kept apart from the chain; null when there is none.</param>
    public static LedgerFault? Verify(string chain, IReadOnlyList<RecordEntry> entries, int? publishedLength = null)
    {
        var previous = EvidenceLedger.Genesis;
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            if (entry.Sequence != index + 1 || entry.PreviousHash != previous)
            {
                return new LedgerFault(index + 1, LedgerFaultKind.ChainBroken);
            }

            if (entry.Hash != HashOf(entry.Text) || Read(entry.Text) is not { } content || TextOf(content, entry.Sequence, previous) != entry.Text)
            {
                return new LedgerFault(index + 1, LedgerFaultKind.ContentChanged);
            }

            if (content.Chain != chain)
            {
                return new LedgerFault(index + 1, LedgerFaultKind.ForeignEntry);
            }

            previous = entry.Hash;
        }

        return publishedLength > entries.Count ? new LedgerFault(entries.Count + 1, LedgerFaultKind.Truncated) : null;
    }

    /// <returns>Null when the text is no entry.</returns>
    public static RecordContent? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return new RecordContent(
                root.GetProperty("chain").GetString()!,
                Enum.Parse<RecordKind>(root.GetProperty("kind").GetString()!),
                root.GetProperty("subject").GetString()!,
                root.GetProperty("by").GetString()!,
                root.GetProperty("at").GetDateTimeOffset(),
                FactsOf(root.GetProperty("before")),
                FactsOf(root.GetProperty("after")));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether two states of a subject are the same to the last fact.</summary>
    public static bool Same(IReadOnlyDictionary<string, string?>? one, IReadOnlyDictionary<string, string?>? other) =>
        one is null || other is null
            ? one is null && other is null
            : one.Count == other.Count && one.All(fact => other.TryGetValue(fact.Key, out var value) && value == fact.Value);

    /// <summary>The canonical JSON, members in this order, facts by name.</summary>
    private static string TextOf(RecordContent content, int sequence, string previousHash)
    {
        var text = new CanonicalText().Open('{');
        Append(text.Name("after"), content.After);
        text.Name("at").Instant(content.At);
        Append(text.Name("before"), content.Before);
        var bytes = text.Name("by").Text(content.By)
            .Name("chain").Text(content.Chain)
            .Name("kind").Text(content.Kind.ToString())
            .Name("previousHash").Text(previousHash)
            .Name("sequence").Whole(sequence)
            .Name("subject").Text(content.Subject)
            .Close('}')
            .ToBytes();
        return Encoding.UTF8.GetString(bytes);
    }

    private static void Append(CanonicalText text, IReadOnlyDictionary<string, string?>? facts)
    {
        if (facts is null)
        {
            text.Text(null);
            return;
        }

        text.Open('{');
        foreach (var (name, value) in facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            text.Name(name).Text(value);
        }

        text.Close('}');
    }

    private static SortedDictionary<string, string?>? FactsOf(JsonElement element) => element.ValueKind == JsonValueKind.Null
        ? null
        : new SortedDictionary<string, string?>(element.EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value.GetString()), StringComparer.Ordinal);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Globalization;
using System.Security.Cryptography;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Evidence;

/// <summary>
/// The evidence ledger (证据台账): one append-only hash chain per student. The hash of an entry is SHA-256 over its canonical
/// JSON, which contains the previous entry's hash; so a change anywhere breaks the chain from that place on.
/// The canonical form is documented in <c>docs/formats/ledger.md</c>.
/// </summary>
public static class EvidenceLedger
{
    /// <summary>What the first entry of every chain names as its previous hash.</summary>
    public static readonly string Genesis = new('0', 64);

    /// <summary>Gives new evidence its place after <paramref name="last"/>; null for the first entry of the student.</summary>
    /// <exception cref="ArgumentException">The content is of another student than the chain.</exception>
    public static EvidenceRecord Append(EvidenceRecord? last, EvidenceContent content)
    {
        if (last is not null && last.Content.Student != content.Student)
        {
            throw new ArgumentException("A chain holds the evidence of one student.", nameof(content));
        }

        var sequence = (last?.Sequence ?? 0) + 1;
        var previous = last?.Hash ?? Genesis;
        return new EvidenceRecord(content, sequence, previous, HashOf(content, sequence, previous));
    }

    /// <summary>Checks a student's chain from its beginning.</summary>
    /// <param name="chain">All entries in their stored order.</param>
    /// <param name="publishedLength">The length last published elsewhere, so that cutting off the end is seen; null when unknown.</param>
    /// <returns>The first fault, or null when the chain holds.</returns>
    public static LedgerFault? Verify(IReadOnlyList<EvidenceRecord> chain, int? publishedLength = null)
    {
        var previous = Genesis;
        for (var index = 0; index < chain.Count; index++)
        {
            var record = chain[index];
            if (record.Content.Student != chain[0].Content.Student)
            {
                return new LedgerFault(index + 1, LedgerFaultKind.ForeignEntry);
            }

            if (record.Sequence != index + 1 || record.PreviousHash != previous)
            {
                return new LedgerFault(index + 1, LedgerFaultKind.ChainBroken);
            }

            if (record.Hash != HashOf(record.Content, record.Sequence, record.PreviousHash))
            {
                return new LedgerFault(index + 1, LedgerFaultKind.ContentChanged);
            }

            previous = record.Hash;
        }

        return publishedLength > chain.Count ? new LedgerFault(chain.Count + 1, LedgerFaultKind.Truncated) : null;
    }

    /// <summary>The bytes that are hashed, as UTF-8 JSON.</summary>
    public static byte[] CanonicalBytes(EvidenceContent content, int sequence, string previousHash)
    {
        var text = new CanonicalText().Open('{')
            .Name("artefactDigests").Open('[');
        foreach (var digest in content.ArtefactDigests)
        {
            text.Text(digest);
        }

        text.Close(']')
            .Name("assessor").Text($"{content.Assessor.Kind}:{content.Assessor.Id}")
            .Name("attempt").Text(content.Attempt?.Value)
            .Name("condition").Text(content.Condition.ToString())
            .Name("explanation").Text(content.Explanation)
            .Name("id").Text(content.Id.Value)
            .Name("kind").Text(content.Kind.ToString())
            .Name("lines").Open('[');
        foreach (var line in content.Lines)
        {
            text.Open('{')
                .Name("code").Text(line.Code)
                .Name("maximum").Text(line.Maximum.ToString())
                .Name("points").Text(line.Points.ToString());
            AppendWording(text.Name("reason"), line.Reason);
            AppendWording(text.Name("remedy"), line.Remedy);
            text.Close('}');
        }

        text.Close(']').Name("metrics").Open('{');
        foreach (var reading in content.Metrics.OrderBy(reading => reading.Metric.Value, StringComparer.Ordinal))
        {
            text.Name(reading.Metric.Value).Text(reading.Value.ToString());
        }

        text.Close('}')
            .Name("performedAt").Instant(content.PerformedAt)
            .Name("previousHash").Text(previousHash)
            .Name("recordedAt").Instant(content.RecordedAt)
            .Name("requirements").Open('[');
        foreach (var requirement in content.Requirements)
        {
            text.Text(requirement.Value);
        }

        text.Close(']')
            .Name("score").Text(content.Score?.ToString())
            .Name("scoredAt").Instant(content.ScoredAt)
            .Name("sequence").Whole(sequence)
            .Name("standard").Text(content.Standard.ToString())
            .Name("student").Text(content.Student.Value)
            .Name("supersedes").Text(content.Supersedes?.Value)
            .Name("task").Text(content.Task?.ToString());

        // Written only where there is one: entries older than this member keep their bytes.
        if (content.Until is { } until)
        {
            text.Name("until").Text(until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return text.Name("verdict").Text(content.Verdict?.ToString()).Close('}').ToBytes();
    }

    private static void AppendWording(CanonicalText text, Wording? wording)
    {
        if (wording is null)
        {
            text.Text(null);
            return;
        }

        text.Open('{').Name("en").Text(wording.En).Name("zh").Text(wording.Zh).Close('}');
    }

    private static string HashOf(EvidenceContent content, int sequence, string previousHash) =>
        Convert.ToHexStringLower(SHA256.HashData(CanonicalBytes(content, sequence, previousHash)));
}

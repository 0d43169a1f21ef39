namespace Jiangshang.School.Records;

/// <summary>Something that is kept in a chain and stands otherwise in the database.</summary>
/// <param name="Subject">What it is about, such as <c>certificate:ID</c>.</param>
/// <param name="Fact">Which fact of it differs; null when the whole subject is missing on one side.</param>
/// <param name="Recorded">What the chain says; null when it says nothing.</param>
/// <param name="Found">What the database says; null when it says nothing.</param>
public sealed record RecordDifference(string Subject, string? Fact, string? Recorded, string? Found)
{
    /// <returns>The first difference between the last word of a chain and the rows; null when there is none.</returns>
    internal static RecordDifference? FirstOf(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> recorded,
        IReadOnlyList<KeyValuePair<string, SortedDictionary<string, string?>>> live)
    {
        foreach (var (subject, found) in live)
        {
            if (!recorded.TryGetValue(subject, out var said))
            {
                return new RecordDifference(subject, null, null, subject);
            }

            foreach (var fact in said.Keys.Union(found.Keys).Order(StringComparer.Ordinal))
            {
                var (before, now) = (said.GetValueOrDefault(fact), found.GetValueOrDefault(fact));
                if (before != now)
                {
                    return new RecordDifference(subject, fact, before, now);
                }
            }
        }

        var present = live.Select(subject => subject.Key).ToHashSet(StringComparer.Ordinal);
        var gone = recorded.Keys.Where(subject => !present.Contains(subject)).Order(StringComparer.Ordinal).FirstOrDefault();
        return gone is null ? null : new RecordDifference(gone, null, gone, null);
    }
}

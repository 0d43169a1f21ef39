namespace Jiangshang.Competencies.Evidence;

/// <summary>What one entry of a record chain (档案链) says: how a subject stood before and stands now, and who did it.</summary>
/// <param name="Chain">The student's opaque id, or <see cref="RecordLedger.SchoolLog"/>.</param>
/// <param name="Subject">What it is about, such as <c>student</c> or <c>certificate:ID</c>.</param>
/// <param name="By"><c>Person:ID</c>, or <c>Program</c> for what nobody asked for.</param>
/// <param name="Before">What the entry before said of the same subject; null when there was none, or it was removed.</param>
/// <param name="After">All that is kept of the subject now; null when it was removed.</param>
public sealed record RecordContent(
    string Chain,
    RecordKind Kind,
    string Subject,
    string By,
    DateTimeOffset At,
    IReadOnlyDictionary<string, string?>? Before,
    IReadOnlyDictionary<string, string?>? After);

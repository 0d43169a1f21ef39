using Jiangshang.Competencies.Evidence;

namespace Jiangshang.School.Records;

/// <summary>A change about to be saved that an entry has to tell of.</summary>
/// <param name="After">Null when the subject is removed.</param>
/// <param name="IsNew">The subject is entered now: no earlier entry speaks of it.</param>
internal sealed record RecordChange(Guid Chain, RecordKind Kind, string Subject, SortedDictionary<string, string?>? After, bool IsNew = false);

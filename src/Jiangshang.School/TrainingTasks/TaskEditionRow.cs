namespace Jiangshang.School.TrainingTasks;

/// <summary>
/// An edition of a task that work was begun with, in the very text it then had. The database refuses to change or delete it:
/// whatever becomes of the content folder, that work is shown, marked and scored again by this edition.
/// </summary>
public sealed class TaskEditionRow
{
    public required string Code { get; init; }

    public required int Version { get; init; }

    /// <summary>SHA-256 of the source, checked whenever it is read.</summary>
    public required string Digest { get; init; }

    public required string Source { get; init; }

    public required DateTimeOffset KeptAt { get; init; }
}

namespace Jiangshang.School.ClassGroups;

/// <summary>A teacher teaches a class: what this row says is all that gives a teacher sight of its students.</summary>
public sealed class ClassGroupTeacherRow
{
    public required Guid ClassGroupId { get; init; }

    public required Guid TeacherId { get; init; }
}

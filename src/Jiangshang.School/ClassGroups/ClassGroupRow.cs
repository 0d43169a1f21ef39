namespace Jiangshang.School.ClassGroups;

/// <summary>A class (班级).</summary>
public sealed class ClassGroupRow
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required int EntryYear { get; set; }
}

namespace Jiangshang.School.Records;

/// <summary>How long a record chain is and how it ends, kept apart from it. The database lets it grow only.</summary>
public sealed class RecordHeadRow
{
    public required Guid Chain { get; init; }

    public required int Length { get; set; }

    public required string Hash { get; set; }
}

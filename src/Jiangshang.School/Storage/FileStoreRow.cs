namespace Jiangshang.School.Storage;

/// <summary>What the folder of uploaded files must say of itself to be this school's: one row, written at the first start.</summary>
public sealed class FileStoreRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Stands in the folder's own file too: a server that does not find it there looks at another folder.</summary>
    public required string Marker { get; init; }
}

namespace Jiangshang.School.Artefacts;

/// <summary>A file somebody handed in. Its bytes lie on disk under their SHA-256.</summary>
public sealed class ArtefactRow
{
    public required Guid Id { get; init; }

    /// <summary>Whose work or certificate it belongs to.</summary>
    public required Guid StudentId { get; init; }

    /// <summary>The attempt it was uploaded to; null for a certificate's scan.</summary>
    public Guid? AttemptId { get; init; }

    public required string Sha256 { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Bytes { get; init; }

    public required Guid UploadedBy { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>Set when the student took it out of an open attempt again.</summary>
    public DateTimeOffset? RemovedAt { get; set; }
}

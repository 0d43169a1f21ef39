using Jiangshang.Competencies.Certificates;

namespace Jiangshang.School.Certificates;

/// <summary>A certificate a student has handed in (证书).</summary>
public sealed class CertificateRow
{
    public required Guid Id { get; init; }

    public required Guid StudentId { get; init; }

    public required string Type { get; init; }

    public required string Level { get; init; }

    /// <summary>The test's score in millionths of a point; null where the certificate has none.</summary>
    public long? ScoreMillionths { get; init; }

    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public required CertificateStatus Status { get; set; }

    public required Guid ScanId { get; init; }

    public required Guid HandedInBy { get; init; }

    public required DateTimeOffset HandedInAt { get; init; }

    /// <summary>The second person, once there is one.</summary>
    public Guid? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Note { get; set; }
}

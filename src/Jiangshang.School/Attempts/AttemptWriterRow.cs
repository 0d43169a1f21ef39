namespace Jiangshang.School.Attempts;

/// <summary>
/// Which device writes on an attempt. One row an attempt, in the database, so that it holds over all servers; it lapses after a
/// while of silence.
/// </summary>
public sealed class AttemptWriterRow
{
    public required Guid AttemptId { get; init; }

    /// <summary>The name a browser gives itself; empty for a client that gives none.</summary>
    public required string Device { get; set; }

    public required DateTimeOffset GrantedAt { get; set; }

    public required DateTimeOffset HeardAt { get; set; }
}

namespace Jiangshang.School.SignIn;

/// <summary>One of the codes that stand in for a lost phone, each for one sign-in. Only its hash is kept.</summary>
public sealed class RecoveryCodeRow
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required string Hash { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

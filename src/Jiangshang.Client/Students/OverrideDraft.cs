namespace Jiangshang.Client.Students;

/// <summary>An override before it is recorded.</summary>
public sealed record OverrideDraft(bool Attained, string Reason, DateOnly? Until)
{
    public static OverrideDraft Empty { get; } = new(true, "", null);
}

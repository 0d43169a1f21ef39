namespace Jiangshang.Client.Certificates;

/// <summary>What is typed of a certificate before it is handed in; its scan is chosen anew after a reload.</summary>
public sealed record CertificateDraft(string Type, string Level, string Score, string Number, DateOnly? IssuedOn, DateOnly? ExpiresOn)
{
    public static CertificateDraft Empty { get; } = new("", "", "", "", null, null);
}

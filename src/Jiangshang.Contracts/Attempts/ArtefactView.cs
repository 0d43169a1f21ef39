namespace Jiangshang.Contracts.Attempts;

/// <summary>A file handed in.</summary>
public sealed record ArtefactView(Guid Id, string Name, string MediaType, long Bytes, string Sha256);

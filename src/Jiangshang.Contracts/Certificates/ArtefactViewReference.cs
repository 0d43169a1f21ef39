namespace Jiangshang.Contracts.Certificates;

/// <summary>A stored file that may be looked at under <c>/api/artefacts/{Id}</c>.</summary>
public sealed record ArtefactViewReference(Guid Id, string Name, string MediaType);

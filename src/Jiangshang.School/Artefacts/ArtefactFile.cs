namespace Jiangshang.School.Artefacts;

/// <summary>A stored file to be shown.</summary>
public sealed record ArtefactFile(string Name, string MediaType, string Sha256, Stream Content);

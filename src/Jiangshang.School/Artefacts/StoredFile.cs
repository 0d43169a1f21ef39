namespace Jiangshang.School.Artefacts;

/// <summary>A file that lies safely on disk under its SHA-256.</summary>
public sealed record StoredFile(string Sha256, long Bytes, string MediaType);

namespace Jiangshang.Client.Workbenches.JudgedWork;

/// <summary>Which file is for which deliverable. The same file twice is two files.</summary>
/// <param name="Deliverable">The code of the deliverable it is for.</param>
/// <param name="Artefact">The file, by its identity on the server.</param>
/// <param name="Digest">The file's SHA-256, by which drafts of older builds named it.</param>
public sealed record DraftFile(string Deliverable, Guid? Artefact = null, string? Digest = null);

namespace Jiangshang.Client.Workbenches.JudgedWork;

/// <param name="Digest">The file's SHA-256, by which the server knows it.</param>
/// <param name="Deliverable">The code of the deliverable it is for.</param>
public sealed record DraftFile(string Digest, string Deliverable);

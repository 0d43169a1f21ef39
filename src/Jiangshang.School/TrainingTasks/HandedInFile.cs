namespace Jiangshang.School.TrainingTasks;

/// <summary>A file of an attempt as the workshops' submissions name it.</summary>
/// <param name="Artefact">Which file it is; two files may hold the same bytes.</param>
public sealed record HandedInFile(Guid Artefact, string Name, string MediaType, long Bytes, string Sha256);

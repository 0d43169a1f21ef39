namespace Jiangshang.School.TrainingTasks;

/// <summary>A file of an attempt as the workshops' submissions name it.</summary>
public sealed record HandedInFile(string Name, string MediaType, long Bytes, string Sha256);

namespace Jiangshang.School.TrainingTasks;

/// <summary>A worksheet as JSON, and the texts of the pool it shows.</summary>
public sealed record PreparedWorksheet(string Json, IReadOnlyList<string> Texts);

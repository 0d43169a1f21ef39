namespace Jiangshang.School.TrainingTasks;

/// <summary>A journal entry, and how long after the attempt's beginning the server received it.</summary>
public sealed record ArrivedEntry(long Sequence, string Payload, TimeSpan After);

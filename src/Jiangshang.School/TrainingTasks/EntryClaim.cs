namespace Jiangshang.School.TrainingTasks;

/// <summary>When a journal entry says that it was written: its first and its last moment, in milliseconds on the attempt's clock.</summary>
public readonly record struct EntryClaim(long First, long Last);

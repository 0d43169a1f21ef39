using Jiangshang.School.Attempts;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Marking;

/// <summary>Work waiting for a mark.</summary>
public sealed record WaitingWork(AttemptRow Attempt, TaskEdition Task);

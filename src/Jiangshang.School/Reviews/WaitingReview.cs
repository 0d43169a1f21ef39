using Jiangshang.School.Attempts;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Reviews;

/// <summary>Work whose record waits for a person.</summary>
public sealed record WaitingReview(AttemptRow Attempt, TaskEdition Task);

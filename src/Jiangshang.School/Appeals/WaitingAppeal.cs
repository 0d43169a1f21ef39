using Jiangshang.School.Attempts;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Appeals;

/// <summary>An appeal waiting for a person.</summary>
public sealed record WaitingAppeal(AppealRow Appeal, AttemptRow Attempt, TaskEdition Task);

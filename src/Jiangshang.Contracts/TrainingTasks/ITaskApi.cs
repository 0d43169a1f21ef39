using Jiangshang.Contracts.Attempts;
using Refit;

namespace Jiangshang.Contracts.TrainingTasks;

/// <summary>The school's training tasks.</summary>
public interface ITaskApi
{
    [Get("/api/tasks")]
    Task<IReadOnlyList<TaskCard>> AllAsync(CancellationToken cancellation = default);

    /// <summary>Students: starts or goes on with free practice of a task.</summary>
    [Post("/api/tasks/{task}/practice")]
    Task<AttemptView> PracticeAsync(string task, CancellationToken cancellation = default);
}

using Jiangshang.Contracts.Attempts;
using Refit;

namespace Jiangshang.Contracts.Marking;

/// <summary>Teachers: the queue of work to be marked.</summary>
public interface IMarkingApi
{
    [Get("/api/marking")]
    Task<MarkingQueueView> QueueAsync([Query] string? task = null, [Query] Guid? classGroup = null, [Query] int page = 1, CancellationToken cancellation = default);

    [Get("/api/marking/{attempt}")]
    Task<MarkingView> OpenAsync(Guid attempt, CancellationToken cancellation = default);

    [Post("/api/marking/{attempt}")]
    Task<AttemptResultView> MarkAsync(Guid attempt, [Body] MarkRequest request, CancellationToken cancellation = default);

    [Get("/api/marking/{attempt}/held")]
    Task<HeldWorkView> OpenHeldAsync(Guid attempt, CancellationToken cancellation = default);

    [Post("/api/marking/{attempt}/held")]
    Task<AttemptResultView> DecideHeldAsync(Guid attempt, [Body] DecideHeldRequest request, CancellationToken cancellation = default);
}

using Jiangshang.Contracts.Attempts;
using Refit;

namespace Jiangshang.Contracts.Reviews;

/// <summary>Teachers and registrars: work whose record a person should look at before it counts.</summary>
public interface IReviewApi
{
    [Get("/api/reviews")]
    Task<ReviewQueueView> WaitingAsync(CancellationToken cancellation = default);

    [Post("/api/reviews/{attempt}")]
    Task<AttemptResultView> DecideAsync(Guid attempt, [Body] ReviewRequest request, CancellationToken cancellation = default);
}

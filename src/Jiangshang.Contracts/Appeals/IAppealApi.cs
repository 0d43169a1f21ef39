using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Lists;
using Refit;

namespace Jiangshang.Contracts.Appeals;

/// <summary>Students object to a mark; teachers and registrars answer. Work that people mark may also be marked again, which answers too.</summary>
public interface IAppealApi
{
    [Post("/api/attempts/{attempt}/appeal")]
    Task<AttemptResultView> RaiseAsync(Guid attempt, [Body] RaiseAppealRequest request, CancellationToken cancellation = default);

    /// <summary>Open ones within reach, oldest first.</summary>
    [Get("/api/appeals")]
    Task<ListPage<AppealCard>> WaitingAsync([Query] int page = 1, CancellationToken cancellation = default);

    [Post("/api/appeals/{appeal}/decision")]
    Task<AttemptResultView> DecideAsync(Guid appeal, [Body] DecideAppealRequest request, CancellationToken cancellation = default);
}

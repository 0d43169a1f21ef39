using Refit;

namespace Jiangshang.Contracts.Proctoring;

/// <summary>Teachers and registrars: a class's proctored lesson.</summary>
public interface IRoomApi
{
    [Get("/api/class-groups/{classGroup}/room")]
    Task<RoomView> ShowAsync(Guid classGroup, CancellationToken cancellation = default);

    [Post("/api/class-groups/{classGroup}/room")]
    Task<RoomView> OpenAsync(Guid classGroup, CancellationToken cancellation = default);

    [Delete("/api/class-groups/{classGroup}/room")]
    Task<RoomView> CloseAsync(Guid classGroup, CancellationToken cancellation = default);
}

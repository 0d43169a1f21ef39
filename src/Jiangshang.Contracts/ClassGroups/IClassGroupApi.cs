using Refit;

namespace Jiangshang.Contracts.ClassGroups;

public interface IClassGroupApi
{
    /// <summary>Teachers: the own classes. Registrars and administrators: all. By entry year and name, page by page.</summary>
    /// <param name="find">Part of a name, or an entry year.</param>
    [Get("/api/class-groups")]
    Task<ClassGroupsView> AllAsync([Query] string? find = null, [Query] int page = 1, CancellationToken cancellation = default);

    [Get("/api/class-groups/{classGroup}/heat-map")]
    Task<HeatMapView> HeatMapAsync(Guid classGroup, CancellationToken cancellation = default);
}

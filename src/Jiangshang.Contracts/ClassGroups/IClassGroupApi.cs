using Refit;

namespace Jiangshang.Contracts.ClassGroups;

public interface IClassGroupApi
{
    /// <summary>Teachers: the own classes. Registrars and administrators: all.</summary>
    [Get("/api/class-groups")]
    Task<IReadOnlyList<ClassGroupCard>> AllAsync(CancellationToken cancellation = default);

    [Get("/api/class-groups/{classGroup}/heat-map")]
    Task<HeatMapView> HeatMapAsync(Guid classGroup, CancellationToken cancellation = default);
}

using Jiangshang.Contracts.Attempts;
using Refit;

namespace Jiangshang.Contracts.Assignments;

public interface IAssignmentApi
{
    /// <summary>Students: the own assignments, open ones first, then by due time.</summary>
    [Get("/api/assignments")]
    Task<IReadOnlyList<AssignmentCard>> MineAsync(CancellationToken cancellation = default);

    /// <summary>Students: opens a new attempt, or answers the one already open.</summary>
    [Post("/api/assignments/{assignment}/attempts")]
    Task<AttemptView> OpenAttemptAsync(Guid assignment, [Header(RoomCodeHeader.Name)] string? roomCode = null, CancellationToken cancellation = default);

    /// <summary>Teachers of the classes and registrars.</summary>
    [Post("/api/assignments")]
    Task<AssignResult> AssignAsync([Body] AssignRequest request, CancellationToken cancellation = default);
}

using Jiangshang.Contracts.Sessions;
using Refit;

namespace Jiangshang.Contracts.People;

/// <summary>Administrators only.</summary>
public interface IPeopleApi
{
    [Get("/api/people")]
    Task<PeopleView> AllAsync([Query] string? search = null, [Query] Role? role = null, [Query] int page = 1, CancellationToken cancellation = default);

    [Post("/api/people/students")]
    Task<ImportResult> AddStudentsAsync([Body] IReadOnlyList<NewStudent> students, CancellationToken cancellation = default);

    [Post("/api/people/staff")]
    Task<NewAccount> AddStaffAsync([Body] NewStaff staff, CancellationToken cancellation = default);

    [Post("/api/people/{person}/password-reset")]
    Task<NewAccount> ResetPasswordAsync(Guid person, CancellationToken cancellation = default);

    [Post("/api/people/{person}/deactivation")]
    Task DeactivateAsync(Guid person, CancellationToken cancellation = default);
}

using Refit;

namespace Jiangshang.Contracts.People;

/// <summary>Administrators only.</summary>
public interface IPeopleApi
{
    [Get("/api/people")]
    Task<IReadOnlyList<PersonCard>> AllAsync([Query] string? search = null, CancellationToken cancellation = default);

    [Post("/api/people/students")]
    Task<ImportResult> AddStudentsAsync([Body] IReadOnlyList<NewStudent> students, CancellationToken cancellation = default);

    [Post("/api/people/staff")]
    Task<NewAccount> AddStaffAsync([Body] NewStaff staff, CancellationToken cancellation = default);

    [Post("/api/people/{person}/password-reset")]
    Task<NewAccount> ResetPasswordAsync(Guid person, CancellationToken cancellation = default);

    [Post("/api/people/{person}/deactivation")]
    Task DeactivateAsync(Guid person, CancellationToken cancellation = default);
}

using Refit;

namespace Jiangshang.Contracts.Students;

/// <summary>What a student sees of the own way, and what staff see of a student's.</summary>
public interface IStudentApi
{
    /// <summary>Students only: the own home.</summary>
    [Get("/api/home")]
    Task<StudentHomeView> HomeAsync(CancellationToken cancellation = default);

    /// <summary>The same view of one student, for the student and the staff responsible.</summary>
    [Get("/api/students/{student}")]
    Task<StudentHomeView> StudentAsync(Guid student, CancellationToken cancellation = default);

    [Get("/api/students/{student}/requirements/{requirement}")]
    Task<RequirementView> RequirementAsync(Guid student, string requirement, CancellationToken cancellation = default);

    /// <summary>The whole ledger of one student with the state of its hash chain.</summary>
    [Get("/api/students/{student}/ledger")]
    Task<LedgerView> LedgerAsync(Guid student, CancellationToken cancellation = default);

    /// <summary>Teachers of the class and registrars: decides a requirement in place of the rules, with a reason. Becomes evidence.</summary>
    [Post("/api/students/{student}/requirements/{requirement}/override")]
    Task<RequirementView> OverrideAsync(Guid student, string requirement, [Body] OverrideRequest request, CancellationToken cancellation = default);

    /// <summary>Takes the standing override back, with a reason: evidence decides again.</summary>
    [Post("/api/students/{student}/requirements/{requirement}/withdrawal")]
    Task<RequirementView> WithdrawAsync(Guid student, string requirement, [Body] WithdrawOverrideRequest request, CancellationToken cancellation = default);

    /// <summary>A second person confirms a decision, or does not agree.</summary>
    [Post("/api/students/{student}/requirements/{requirement}/decisions/{decision}")]
    Task<RequirementView> ConfirmAsync(Guid student, string requirement, Guid decision, [Body] ConfirmDecisionRequest request, CancellationToken cancellation = default);
}

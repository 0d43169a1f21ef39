using Refit;

namespace Jiangshang.Contracts.Sessions;

/// <summary>Sign-in, the current session, sign-out.</summary>
public interface ISessionApi
{
    [Post("/api/session")]
    Task<SessionView> SignInAsync([Body] SignInRequest request, CancellationToken cancellation = default);

    /// <summary>401 when nobody is signed in.</summary>
    [Get("/api/session")]
    Task<SessionView> CurrentAsync(CancellationToken cancellation = default);

    [Delete("/api/session")]
    Task SignOutAsync(CancellationToken cancellation = default);

    /// <summary>Where one is signed in.</summary>
    [Get("/api/sessions")]
    Task<IReadOnlyList<SessionCard>> AllAsync(CancellationToken cancellation = default);

    /// <summary>Signs out everywhere else.</summary>
    [Delete("/api/sessions")]
    Task EndOthersAsync(CancellationToken cancellation = default);

    [Delete("/api/sessions/{session}")]
    Task EndAsync(Guid session, CancellationToken cancellation = default);

    [Put("/api/session/password")]
    Task ChangePasswordAsync([Body] ChangePasswordRequest request, CancellationToken cancellation = default);
}

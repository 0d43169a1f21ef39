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

    [Put("/api/session/password")]
    Task ChangePasswordAsync([Body] ChangePasswordRequest request, CancellationToken cancellation = default);
}

using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace Jiangshang.Server.SignIn;

/// <summary>Staff set up or remove their second step here, without a script.</summary>
internal static class AuthenticatorEndpoints
{
    public static void MapAuthenticator(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sign-in/authenticator", AskAsync);
        endpoints.MapPost("/sign-in/authenticator", ConfirmAsync).DisableAntiforgery();
        endpoints.MapPost("/sign-in/authenticator/removal", RemoveAsync).DisableAntiforgery();
    }

    private static async Task<IResult> AskAsync(HttpContext context, string? returnUrl, SessionCookie cookie, SetUpAuthenticator setUp, CancellationToken cancellation) =>
        await cookie.ReadAsync(context) is { MustChangePassword: false } session && session.Actor.IsStaff
            ? await PageAsync(context, session, ReturnAddress.Of(returnUrl), null, setUp, cancellation)
            : TypedResults.LocalRedirect("/sign-in");

    private static async Task<IResult> ConfirmAsync(
        HttpContext context,
        [FromForm] string? password,
        [FromForm] string? code,
        [FromForm] string? returnUrl,
        SessionCookie cookie,
        SetUpAuthenticator setUp,
        CancellationToken cancellation)
    {
        if (await cookie.ReadAsync(context) is not { MustChangePassword: false } session)
        {
            return TypedResults.LocalRedirect("/sign-in");
        }

        var back = ReturnAddress.Of(returnUrl);
        var outcome = CrossSiteGuard.Refusal(context.Request) is { } foreign
            ? foreign
            : await setUp.ConfirmAsync(session, password ?? "", code ?? "", cancellation);
        if (outcome.IsRefused(out var rejection))
        {
            return await PageAsync(context, session, back, rejection, setUp, cancellation);
        }

        await cookie.WriteAsync(context, outcome.Result.Session);
        context.Response.Headers.CacheControl = "no-store";
        return AuthenticatorPage.Codes(PageLanguage.Of(context), back, outcome.Result.RecoveryCodes);
    }

    private static async Task<IResult> RemoveAsync(
        HttpContext context,
        [FromForm] string? password,
        [FromForm] string? code,
        [FromForm] string? returnUrl,
        SessionCookie cookie,
        SetUpAuthenticator setUp,
        CancellationToken cancellation)
    {
        if (await cookie.ReadAsync(context) is not { MustChangePassword: false } session)
        {
            return TypedResults.LocalRedirect("/sign-in");
        }

        var back = ReturnAddress.Of(returnUrl);
        var outcome = CrossSiteGuard.Refusal(context.Request) is { } foreign
            ? foreign
            : await setUp.RemoveAsync(session, password ?? "", code ?? "", cancellation);
        if (outcome.IsRefused(out var rejection))
        {
            return await PageAsync(context, session, back, rejection, setUp, cancellation);
        }

        await cookie.WriteAsync(context, outcome.Result);
        return SignInEndpoints.GoOn(outcome.Result, back);
    }

    private static async Task<IResult> PageAsync(
        HttpContext context, SignedIn session, string back, Rejection? rejection, SetUpAuthenticator setUp, CancellationToken cancellation)
    {
        var language = PageLanguage.Of(context);
        var (refusal, status) = rejection is null
            ? (null, StatusCodes.Status200OK)
            : (language[rejection.Wording], RejectionWriter.BodyOf(rejection).Status);
        context.Response.Headers.CacheControl = "no-store";
        if (session.HasAuthenticator)
        {
            return AuthenticatorPage.Removal(language, back, refusal, status);
        }

        var offer = await setUp.OfferAsync(session.Actor, cancellation);
        return offer.IsRefused(out _)
            ? TypedResults.LocalRedirect(back)
            : AuthenticatorPage.SetUp(language, back, offer.Result, session.MustSetUpAuthenticator, refusal, status);
    }
}

using Jiangshang.School.SignIn;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace Jiangshang.Server.SignIn;

/// <summary>The sign-in pages: static HTML that works without a script.</summary>
public static class SignInEndpoints
{
    private const string CodeCookie = "school-code";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sign-in", Ask);
        endpoints.MapPost("/sign-in", SignInAsync).DisableAntiforgery();
        endpoints.MapSecondStep();
        endpoints.MapAuthenticator();
        endpoints.MapGet("/sign-in/password", AskPasswordAsync);
        endpoints.MapPost("/sign-in/password", ChangePasswordAsync).DisableAntiforgery();
    }

    private static IResult Ask(HttpContext context, string? returnUrl) =>
        SignInPage.Of(PageLanguage.Of(context), context.Request.Cookies[CodeCookie] ?? "", "", ReturnAddress.Of(returnUrl), null);

    private static async Task<IResult> SignInAsync(
        HttpContext context,
        [FromForm] string? schoolCode,
        [FromForm] string? number,
        [FromForm] string? password,
        [FromForm] string? returnUrl,
        SignInPerson signIn,
        SecondStepTicket ticket,
        SessionCookie cookie,
        KnownDevices devices,
        CancellationToken cancellation)
    {
        var language = PageLanguage.Of(context);
        var back = ReturnAddress.Of(returnUrl);
        var outcome = CrossSiteGuard.Refusal(context.Request) is { } foreign
            ? foreign
            : await signIn.HandleAsync(schoolCode ?? "", number ?? "", password ?? "", null, devices.OriginOf(context), cancellation);
        if (outcome.Rejection is SecondStepNeeded needed)
        {
            RememberSchool(context, schoolCode!);
            ticket.Write(context, needed);
            return TypedResults.LocalRedirect($"/sign-in/second-step?returnUrl={Uri.EscapeDataString(back)}");
        }

        if (outcome.IsRefused(out var rejection))
        {
            return SignInPage.Of(language, schoolCode ?? "", number ?? "", back, language[rejection.Wording], RejectionWriter.BodyOf(rejection).Status);
        }

        RememberSchool(context, schoolCode!);
        await cookie.WriteAsync(context, outcome.Result);
        return GoOn(outcome.Result, back);
    }

    /// <summary>Where somebody goes next: to what is still missing of the account, then back.</summary>
    internal static IResult GoOn(SignedIn session, string back)
    {
        var missing = session.MustChangePassword ? "/sign-in/password" : session.MustSetUpAuthenticator ? "/sign-in/authenticator" : null;
        return TypedResults.LocalRedirect(missing is null ? back : $"{missing}?returnUrl={Uri.EscapeDataString(back)}");
    }

    private static void RememberSchool(HttpContext context, string code) => context.Response.Cookies.Append(
        CodeCookie,
        code.Trim(),
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true });

    private static async Task<IResult> AskPasswordAsync(HttpContext context, string? returnUrl, SessionCookie cookie, PasswordRules rules) =>
        await cookie.ReadAsync(context) is not { } session
            ? TypedResults.LocalRedirect("/sign-in")
            : PasswordPage.Of(PageLanguage.Of(context), ReturnAddress.Of(returnUrl), rules.Shortest(session.Actor.IsStaff), null);

    private static async Task<IResult> ChangePasswordAsync(
        HttpContext context,
        [FromForm] string? current,
        [FromForm] string? chosen,
        [FromForm] string? again,
        [FromForm] string? returnUrl,
        SessionCookie cookie,
        ChangePassword change,
        PasswordRules rules,
        CancellationToken cancellation)
    {
        if (await cookie.ReadAsync(context) is not { } session)
        {
            return TypedResults.LocalRedirect("/sign-in");
        }

        var back = ReturnAddress.Of(returnUrl);
        var outcome = (CrossSiteGuard.Refusal(context.Request) ?? (chosen == again ? null : new PasswordsDiffer())) is { } refusal
            ? refusal
            : await change.HandleAsync(session, current ?? "", chosen ?? "", cancellation);
        if (outcome.IsRefused(out var rejection))
        {
            var language = PageLanguage.Of(context);
            return PasswordPage.Of(language, back, rules.Shortest(session.Actor.IsStaff), language[rejection.Wording], RejectionWriter.BodyOf(rejection).Status);
        }

        await cookie.WriteAsync(context, outcome.Result);
        return GoOn(outcome.Result, back);
    }
}

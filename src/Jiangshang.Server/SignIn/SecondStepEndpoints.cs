using Jiangshang.School.SignIn;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace Jiangshang.Server.SignIn;

/// <summary>The page between the password and the session, for accounts with a second step.</summary>
internal static class SecondStepEndpoints
{
    public static void MapSecondStep(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sign-in/second-step", Ask);
        endpoints.MapPost("/sign-in/second-step", PassAsync).DisableAntiforgery();
    }

    private static IResult Ask(HttpContext context, string? returnUrl, SecondStepTicket ticket) =>
        ticket.Read(context) is null
            ? TypedResults.LocalRedirect("/sign-in")
            : SecondStepPage.Of(PageLanguage.Of(context), ReturnAddress.Of(returnUrl), null);

    private static async Task<IResult> PassAsync(
        HttpContext context,
        [FromForm] string? code,
        [FromForm] string? returnUrl,
        SecondStepTicket ticket,
        SecondStep secondStep,
        SessionCookie cookie,
        KnownDevices devices,
        CancellationToken cancellation)
    {
        var back = ReturnAddress.Of(returnUrl);
        if (ticket.Read(context) is not var (person, stamp))
        {
            return TypedResults.LocalRedirect("/sign-in");
        }

        var outcome = CrossSiteGuard.Refusal(context.Request) is { } foreign
            ? foreign
            : await secondStep.HandleAsync(person, stamp, code ?? "", devices.OriginOf(context), cancellation);
        if (outcome.IsRefused(out var rejection))
        {
            var language = PageLanguage.Of(context);
            return SecondStepPage.Of(language, back, language[rejection.Wording], RejectionWriter.BodyOf(rejection).Status);
        }

        SecondStepTicket.Clear(context);
        await cookie.WriteAsync(context, outcome.Result);
        return SignInEndpoints.GoOn(outcome.Result, back);
    }
}

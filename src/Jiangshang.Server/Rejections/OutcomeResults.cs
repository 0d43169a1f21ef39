using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Rejections;

/// <summary>Turns what a use case answers into what the API answers.</summary>
public static class OutcomeResults
{
    public static IResult Answer<TResult, TView>(this Outcome<TResult> outcome, Func<TResult, TView> view) =>
        outcome.IsRefused(out var rejection) ? new RefusedResult(rejection) : TypedResults.Ok(view(outcome.Result));

    /// <summary>For a view that has to be read after the act.</summary>
    public static async Task<IResult> AnswerAsync<TResult>(this Outcome<TResult> outcome, Func<TResult, Task<IResult>> view) =>
        outcome.IsRefused(out var rejection) ? new RefusedResult(rejection) : await view(outcome.Result);

    public static IResult Done<TResult>(this Outcome<TResult> outcome) =>
        outcome.IsRefused(out var rejection) ? new RefusedResult(rejection) : TypedResults.NoContent();
}

using System.Net;
using System.Text.Json;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Rejections;
using Refit;

namespace Jiangshang.Client.Api;

/// <summary>Puts a question to the server and turns every way it can end into an <see cref="Answer{T}"/>.</summary>
public static class Asking
{
    public static async Task<Answer<T>> AskAsync<T>(Func<Task<T>> question)
    {
        try
        {
            return new Answer<T>.Given(await question());
        }
        catch (ApiException answered)
        {
            return Rejection(answered.Content) is { } rejection
                ? new Answer<T>.Refused(rejection)
                : new Answer<T>.Failed(Of(answered.StatusCode));
        }
        catch (Exception unanswered) when (unanswered is ApiExceptionBase or HttpRequestException or TaskCanceledException)
        {
            return new Answer<T>.Failed(Failure.Unreachable);
        }
    }

    public static Task<Answer<bool>> DoAsync(Func<Task> act) => AskAsync(async () =>
    {
        await act();
        return true;
    });

    /// <returns>Null when the body is not a rejection in the school's form.</returns>
    public static RejectionBody? Rejection(string? body)
    {
        if (string.IsNullOrWhiteSpace(body) || body[0] != '{')
        {
            return null;
        }

        try
        {
            var rejection = JsonSerializer.Deserialize<RejectionBody>(body, ContractsJson.Options);
            return rejection is { Wording: not null, Type: not null } ? rejection : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Failure Of(HttpStatusCode? status) => status switch
    {
        HttpStatusCode.Unauthorized => Failure.SignedOut,
        HttpStatusCode.NotFound or HttpStatusCode.Forbidden => Failure.NotFound,
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => Failure.Unreachable,
        _ => Failure.Broken,
    };
}

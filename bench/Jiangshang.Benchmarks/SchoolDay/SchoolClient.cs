using System.Globalization;
using System.Net.Http.Json;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>Asks the server's API for what has to be there before anything is measured.</summary>
internal sealed class SchoolClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Signs in as a browser does; who must change the first password does.</summary>
    public async Task<SignedInPerson> SignInAsync(string number, string password, string chosen)
    {
        using var answer = await SendAsync(HttpMethod.Post, "api/session", null, new SignInRequest(Population.SchoolCode, number, password));
        var view = await ReadAsync<SessionView>(answer);
        var person = new SignedInPerson(view.Person, number, CookieOf(answer));
        if (!view.MustChangePassword)
        {
            return person;
        }

        using var changed = await SendAsync(HttpMethod.Put, "api/session/password", person.Cookie, new ChangePasswordRequest(password, chosen));
        return person with { Cookie = CookieOf(changed) };
    }

    public async Task<TAnswer> GetAsync<TAnswer>(SignedInPerson person, string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, person.Cookie, null);
        return await ReadAsync<TAnswer>(answer);
    }

    /// <summary>Asks and reads the answer to its end, without making anything of it.</summary>
    public async Task<MeasuredAnswer> MeasureAsync(SignedInPerson person, string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, person.Cookie, null);
        var bytes = (await answer.Content.ReadAsByteArrayAsync()).LongLength;
        var statements = answer.Headers.TryGetValues("Server-Timing", out var timing) ? int.Parse(timing.Single().Split('"')[1], CultureInfo.InvariantCulture) : 0;
        return new MeasuredAnswer(statements, bytes);
    }

    public async Task<TAnswer> PostAsync<TAnswer>(SignedInPerson person, string path, object? body = null)
    {
        using var answer = await SendAsync(HttpMethod.Post, path, person.Cookie, body);
        return await ReadAsync<TAnswer>(answer);
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? cookie, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = JsonContent.Create(body, body.GetType(), options: ContractsJson.Options);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        var answer = await _http.SendAsync(request);
        return answer.IsSuccessStatusCode
            ? answer
            : throw new InvalidOperationException($"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private static async Task<TAnswer> ReadAsync<TAnswer>(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<TAnswer>(ContractsJson.Options) ?? throw new InvalidOperationException("The answer was null.");

    private static string CookieOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Single(cookie => cookie.StartsWith("jiangshang=", StringComparison.Ordinal));
}

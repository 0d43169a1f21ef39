using System.Net;
using System.Net.Http.Json;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.SignIn;

public sealed class SignInTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_right_password_signs_in_and_a_wrong_one_does_not_say_what_was_wrong(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var student = await school.AsAsync("S1");
        Assert.Equal(school.People["S1"], (await student.GetAsync<SessionView>("/api/session")).Student);
        await SignIn(school, "S1", "wrong").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "signInRejected");
        await SignIn(school, "nobody", "wrong").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "signInRejected");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_reset_ends_every_session_and_the_first_password_must_be_changed(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var before = await school.AsAsync("S1");
        var administrator = await school.AsAsync("A1");
        var account = await administrator.PostAsync($"/api/people/{school.People["S1"]}/password-reset", (object?)null).ReadAsync<Contracts.People.NewAccount>();
        await before.GetAsync("/api/home").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");

        var client = school.Anonymous();
        await client.PostAsync("/api/session", new SignInRequest(ASchool.Code, "S1", account.FirstPassword)).ReadAsync<SessionView>();
        await client.GetAsync("/api/home").ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "passwordMustChange");
        await client.PutAsJsonAsync("/api/session/password", new ChangePasswordRequest(account.FirstPassword, "short")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "passwordTooWeak");
        using var changed = await client.PutAsJsonAsync("/api/session/password", new ChangePasswordRequest(account.FirstPassword, "my-own-secret"));
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        using var home = await client.GetAsync("/api/home");
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_session_survives_a_restart_of_the_server(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        using var sent = await school.Anonymous().PostAsync("/api/session", new SignInRequest(ASchool.Code, "S1", ASchool.Password));
        var cookie = sent.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("jiangshang=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        await school.RestartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = school.Address };
        client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal("S1", (await client.GetAsync<SessionView>("/api/session")).Number);
    }

    [Fact]
    public async Task A_request_another_site_makes_the_browser_send_is_refused()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var student = await school.AsAsync("S1");
        using var byOrigin = new HttpRequestMessage(HttpMethod.Post, $"/api/tasks/{Working.TypingPractice}/practice") { Headers = { { "Origin", "http://elsewhere.example" } } };
        await student.SendAsync(byOrigin).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "fromAnotherSite");
        using var byFetch = new HttpRequestMessage(HttpMethod.Post, $"/api/tasks/{Working.TypingPractice}/practice") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        await student.SendAsync(byFetch).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "fromAnotherSite");
    }

    [Theory]
    [InlineData("/tasks", "/tasks")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    public async Task The_page_signs_in_without_a_script_and_returns_only_to_this_site(string asked, string goesTo)
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var client = school.Anonymous();
        Assert.Contains("<html lang=\"en\">", await client.GetStringAsync("/sign-in?lang=en"), StringComparison.Ordinal);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["schoolCode"] = ASchool.Code, ["number"] = "S1", ["password"] = ASchool.Password, ["returnUrl"] = asked });
        using var answer = await client.PostAsync("/sign-in", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(goesTo, answer.Headers.Location!.ToString());
        Assert.Contains($"value=\"{ASchool.Code}\"", await client.GetStringAsync("/sign-in"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_fills_the_memory_with_a_large_request()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        using var large = new HttpRequestMessage(HttpMethod.Post, "/api/session")
        {
            Content = JsonContent.Create(new SignInRequest(ASchool.Code, "S1", new string('x', 9 * 1024 * 1024))),
        };
        await large.Content.LoadIntoBufferAsync();
        large.Headers.ExpectContinue = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusOrCutAsync(school.Anonymous(), large));
    }

    /// <summary>
    /// A server that refuses a request before it has read it may close the connection while the client still sends: a broken pipe says the same as
    /// the status, which then never arrives. Which of the two it is depends on how busy the machine is.
    /// </summary>
    private static async Task<HttpStatusCode> StatusOrCutAsync(HttpClient client, HttpRequestMessage large)
    {
        try
        {
            using var refused = await client.SendAsync(large);
            return refused.StatusCode;
        }
        catch (HttpRequestException cut) when (cut.InnerException is IOException)
        {
            return HttpStatusCode.RequestEntityTooLarge;
        }
    }

    private static Task<HttpResponseMessage> SignIn(ASchool school, string number, string password) =>
        school.Anonymous().PostAsync("/api/session", new SignInRequest(ASchool.Code, number, password));
}

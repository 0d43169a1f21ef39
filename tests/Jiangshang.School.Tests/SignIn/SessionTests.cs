using System.Net;
using System.Net.Http.Json;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Access;
using Jiangshang.School.Tests.Given;
using Jiangshang.Server.Sessions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.SignIn;

/// <summary>Faults 13 and 25: a session is ended on the server, and within it nobody guesses at leisure.</summary>
public sealed class SessionTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_cookie_kept_over_signing_out_opens_nothing(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var cookie = await CookieOfAsync(school, "S1");
        using var kept = With(school, cookie);
        Assert.Equal("S1", (await kept.GetAsync<SessionView>("/api/session")).Number);
        using var signedOut = await kept.DeleteAsync("/api/session");
        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        await kept.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        await kept.GetAsync("/api/home").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_one_server_ends_another_believes_for_five_seconds_at_most(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var session = await school.SessionOfAsync("S1");
        var other = new Sessions(school.Storage, SignInRules.Shipped, school.Clock);
        Assert.NotNull(await other.FindAsync(session.Session, session.Stamp));
        await school.Get<Sessions>().EndAsync(session.Session);
        Assert.Null(await school.Get<Sessions>().FindAsync(session.Session, session.Stamp));
        school.Clock.Advance(TimeSpan.FromSeconds(5.1));
        Assert.Null(await other.FindAsync(session.Session, session.Stamp));
    }

    [Fact]
    public async Task A_session_ends_when_nobody_uses_it_and_at_the_end_of_the_day()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var rules = SignInRules.Shipped;
        var idle = await school.AsAsync("S1");
        school.Clock.Advance(rules.SessionIdle - TimeSpan.FromMinutes(1));
        Assert.Equal("S1", (await idle.GetAsync<SessionView>("/api/session")).Number);
        school.Clock.Advance(rules.SessionIdle + TimeSpan.FromMinutes(1));
        await idle.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");

        var busy = await school.AsAsync("S2");
        for (var used = TimeSpan.Zero; used + (rules.SessionIdle / 2) < rules.SessionLife; used += rules.SessionIdle / 2)
        {
            Assert.Equal("S2", (await busy.GetAsync<SessionView>("/api/session")).Number);
            school.Clock.Advance(rules.SessionIdle / 2);
        }

        school.Clock.Advance(rules.SessionIdle / 2);
        await busy.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
    }

    [Fact]
    public async Task Everybody_sees_the_own_sessions_ends_one_or_all_others_and_nobody_elses()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (here, there, elsewhere, other) = (await school.AsAsync("S1"), await school.AsAsync("S1"), await school.AsAsync("S1"), await school.AsAsync("S2"));
        var cards = await here.GetAsync<IReadOnlyList<SessionCard>>("/api/sessions");
        Assert.Equal((3, 1), (cards.Count, cards.Count(card => card.IsThis)));
        var others = (await other.GetAsync<IReadOnlyList<SessionCard>>("/api/sessions")).Single();
        using var notMine = await here.DeleteAsync($"/api/sessions/{others.Id}");
        Assert.Equal("S2", (await other.GetAsync<SessionView>("/api/session")).Number);

        var mine = (await there.GetAsync<IReadOnlyList<SessionCard>>("/api/sessions")).Single(card => card.IsThis);
        using var one = await here.DeleteAsync($"/api/sessions/{mine.Id}");
        await there.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        using var rest = await here.DeleteAsync("/api/sessions");
        await elsewhere.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        Assert.Single(await here.GetAsync<IReadOnlyList<SessionCard>>("/api/sessions"));
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session_and_gives_this_browser_a_new_one()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var before = await CookieOfAsync(school, "S1");
        using var kept = With(school, before);
        var other = await school.AsAsync("S1");
        using var changed = await kept.PutAsJsonAsync("/api/session/password", new ChangePasswordRequest(ASchool.Password, "my-own-secret"));
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        await other.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        await kept.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        using var on = With(school, SessionCookieOf(changed));
        Assert.Equal("S1", (await on.GetAsync<SessionView>("/api/session")).Number);
    }

    [Fact]
    public async Task Of_very_many_sessions_of_one_person_the_oldest_ends()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var first = await school.SessionOfAsync("S1");
        for (var more = 0; more < SignInRules.Shipped.SessionsKept; more++)
        {
            school.Clock.Advance(TimeSpan.FromSeconds(10));
            await school.SessionOfAsync("S1");
        }

        Assert.Null(await school.Get<Sessions>().FindAsync(first.Session, first.Stamp));
        await using var reading = school.Storage.Read();
        Assert.Equal(SignInRules.Shipped.SessionsKept, await reading.Sessions.CountAsync(row => row.PersonId == first.Person));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_guesses_the_password_at_a_screen_left_open_is_signed_out(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var client = await school.AsAsync("S1");
        var guesses = Enumerable.Range(0, SignInRules.Shipped.SessionGuesses + 20)
            .Select(guess => client.PutAsJsonAsync("/api/session/password", new ChangePasswordRequest($"wrong-{guess}", "my-own-secret")));
        var answers = await Task.WhenAll(guesses);
        Assert.Equal(SignInRules.Shipped.SessionGuesses, answers.Count(answer => answer.StatusCode == HttpStatusCode.BadRequest));
        await client.PutAsJsonAsync("/api/session/password", new ChangePasswordRequest(ASchool.Password, "my-own-secret")).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        await school.AsAsync("S1");
    }

    [Fact]
    public async Task Codes_are_counted_too_when_the_second_step_is_to_be_removed()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (setUp, session) = (school.Get<SetUpAuthenticator>(), await school.SessionOfAsync("TA"));
        var key = (await setUp.OfferAsync(session.Actor)).Result.Key;
        var code = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(key)).ComputeTotp(school.Clock.GetUtcNow().UtcDateTime);
        var codes = (await setUp.ConfirmAsync(session, ASchool.Password, code)).Result.RecoveryCodes;
        var open = await school.SessionOfAsync("TA");
        for (var guess = 0; guess < SignInRules.Shipped.SessionGuesses; guess++)
        {
            Assert.IsType<SecondStepRejected>((await setUp.RemoveAsync(open, ASchool.Password, "000000")).Rejection);
        }

        Assert.IsType<SessionGuessedOut>((await setUp.RemoveAsync(open, ASchool.Password, codes[0])).Rejection);
        Assert.Null(await school.Get<Sessions>().FindAsync(open.Session, open.Stamp));
    }

    [Fact]
    public async Task Nothing_an_endpoint_answers_stays_in_the_browser_for_the_next_person()
    {
        await using var school = await MatrixSchool.OpenAsync(DatabaseProvider.Sqlite);
        var faults = new List<string>();
        foreach (var row in AccessMatrix.Rows.Where(row => row.Method == HttpMethod.Get))
        {
            foreach (var number in new[] { null, "S1", "TA", "R1", "A1" })
            {
                var control = await school.CacheControlAsync(number, school.Objects[0].PathOf(row.Route, asOneself: number == "S1"));
                if (control is not { NoStore: true })
                {
                    faults.Add($"{row.Name} by {number ?? "nobody"}: {control}");
                }
            }
        }

        foreach (var page in school.School.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(path => path.StartsWith("/sign-in", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal)))
        {
            if (await school.CacheControlAsync("TA", page) is not { NoStore: true } control)
            {
                faults.Add(page);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0", "Edge · Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; MicroMessenger/8.0) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0.50", "微信 WeChat · Android")]
    [InlineData("curl/8.9", "")]
    public void A_browser_is_called_what_people_call_it(string says, string name) => Assert.Equal(name, BrowserName.Of(says));

    private static async Task<string> CookieOfAsync(ASchool school, string number)
    {
        using var sent = await school.Anonymous().PostAsync("/api/session", new SignInRequest(ASchool.Code, number, ASchool.Password));
        return SessionCookieOf(sent);
    }

    private static string SessionCookieOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith($"{SessionCookie.Name}=", StringComparison.Ordinal)).Split(';')[0];

    private static HttpClient With(ASchool school, string cookie) => new(new SocketsHttpHandler { UseCookies = false })
    {
        BaseAddress = school.Address,
        DefaultRequestHeaders = { { "Cookie", cookie } },
    };
}

using System.Net;
using System.Text.RegularExpressions;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Jiangshang.School.Tests.SignIn;

/// <summary>Staff sign in with password and phone; the codes are those any authenticator app would show.</summary>
public sealed partial class TwoStepTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_password_alone_opens_nothing_and_a_code_opens_it_once(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (key, _) = await SetUpAsync(school, "TA");
        await SignIn(school, "TA").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepNeeded");
        await SignIn(school, "TA", "000000").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepRejected");

        school.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = CodeOf(key, school);
        var session = await SignIn(school, "TA", code).ReadAsync<SessionView>();
        Assert.True(session is { HasAuthenticator: true, MustSetUpAuthenticator: false });
        await SignIn(school, "TA", code).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepRejected");
    }

    [Fact]
    public async Task A_code_counts_half_a_minute_early_or_late_and_no_more()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (key, _) = await SetUpAsync(school, "TA");
        school.Clock.Advance(TimeSpan.FromMinutes(5));
        var now = school.Clock.GetUtcNow();
        await SignIn(school, "TA", CodeAt(key, now.AddSeconds(-60))).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepRejected");
        await SignIn(school, "TA", CodeAt(key, now.AddSeconds(60))).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepRejected");
        await SignIn(school, "TA", CodeAt(key, now.AddSeconds(-30))).ReadAsync<SessionView>();
        await SignIn(school, "TA", CodeAt(key, now.AddSeconds(30))).ReadAsync<SessionView>();

        // One later than now was taken: those before it open nothing any more.
        await SignIn(school, "TA", CodeAt(key, now)).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepRejected");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_recovery_code_stands_in_for_the_phone_once(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (_, codes) = await SetUpAsync(school, "R1");
        Assert.Equal(RecoveryCodes.Count, codes.Distinct().Count());
        await SignIn(school, "R1", codes[3].ToUpperInvariant()).ReadAsync<SessionView>();
        await SignIn(school, "R1", codes[3]).ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepRejected");
        await SignIn(school, "R1", codes[4]).ReadAsync<SessionView>();
        await using var reading = school.Storage.Read();
        Assert.DoesNotContain(await reading.RecoveryCodes.Select(row => row.Hash).ToListAsync(), codes.Contains);
    }

    [Fact]
    public async Task Guessed_codes_lock_the_account_and_the_right_password_does_not_forgive_them()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (key, _) = await SetUpAsync(school, "TA");
        for (var failure = 0; failure < SignInRules.Shipped.Codes.Free; failure++)
        {
            await SignIn(school, "TA").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepNeeded");
            await SignIn(school, "TA", "123123").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "secondStepRejected");
        }

        await SignIn(school, "TA", CodeOf(key, school)).ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "signInLocked");
        school.Clock.Advance(TimeSpan.FromMinutes(1));
        await SignIn(school, "TA", CodeOf(key, school)).ReadAsync<SessionView>();
    }

    [Fact]
    public async Task Where_the_school_asks_for_it_staff_do_nothing_before_it_is_set_up_and_students_are_not_asked()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await school.Storage.WriteAsync(async open => (await open.Schools.SingleAsync()).StaffNeedAuthenticator = true);
        var teacher = await school.AsAsync("TA");
        Assert.True((await teacher.GetAsync<SessionView>("/api/session")).MustSetUpAuthenticator);
        await teacher.GetAsync("/api/marking").ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "authenticatorMustBeSetUp");
        using var home = await (await school.AsAsync("S1")).GetAsync("/api/home");
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);

        // Setting it up ends the session that was opened with one step.
        await SetUpAsync(school, "TA");
        await teacher.GetAsync("/api/marking").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
    }

    [Fact]
    public async Task Students_cannot_set_it_up_and_an_open_screen_is_not_enough_to()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var setUp = school.Get<SetUpAuthenticator>();
        Assert.IsType<AuthenticatorNotOffered>((await setUp.OfferAsync(new Actor(school.People["S1"], PersonRole.Student))).Rejection);
        var teacher = new Actor(school.People["TA"], PersonRole.Teacher);
        var session = await school.SessionOfAsync("TA");
        var offer = (await setUp.OfferAsync(teacher)).Result;
        Assert.Equal(offer, (await setUp.OfferAsync(teacher)).Result);
        Assert.IsType<PasswordWrong>((await setUp.ConfirmAsync(session, "wrong", CodeOf(offer.Key, school))).Rejection);
        Assert.IsType<SecondStepRejected>((await setUp.ConfirmAsync(session, ASchool.Password, "000000")).Rejection);
        Assert.True((await setUp.ConfirmAsync(session, ASchool.Password, CodeOf(offer.Key, school))).Rejection is null);
        Assert.IsType<AuthenticatorNotOffered>((await setUp.OfferAsync(teacher)).Rejection);
    }

    [Fact]
    public async Task Removing_it_takes_password_and_code_and_a_reset_by_the_administrator_takes_it_away()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (_, codes) = await SetUpAsync(school, "TA");
        var (setUp, session) = (school.Get<SetUpAuthenticator>(), await school.SessionOfAsync("TA"));
        Assert.IsType<PasswordWrong>((await setUp.RemoveAsync(session, "wrong", codes[0])).Rejection);
        Assert.IsType<SecondStepRejected>((await setUp.RemoveAsync(session, ASchool.Password, "nonsense")).Rejection);
        Assert.False((await setUp.RemoveAsync(session, ASchool.Password, codes[0])).Result.HasAuthenticator);
        await SignIn(school, "TA").ReadAsync<SessionView>();

        await SetUpAsync(school, "TB");
        var administrator = await school.AsAsync("A1");
        var account = await administrator.PostAsync($"/api/people/{school.People["TB"]}/password-reset", (object?)null).ReadAsync<Contracts.People.NewAccount>();
        var signedIn = await school.Anonymous().PostAsync("/api/session", new SignInRequest(ASchool.Code, "TB", account.FirstPassword)).ReadAsync<SessionView>();
        Assert.True(signedIn is { MustChangePassword: true, HasAuthenticator: false });
        await using var reading = school.Storage.Read();
        Assert.Empty(await reading.RecoveryCodes.ToListAsync());
    }

    [Fact]
    public async Task The_pages_lead_through_both_steps_without_a_script()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var client = school.Anonymous();
        await PostAsync(client, "/sign-in", HttpStatusCode.Redirect, ("schoolCode", ASchool.Code), ("number", "TA"), ("password", ASchool.Password), ("returnUrl", "/classes"));
        var page = await client.GetStringAsync("/sign-in/authenticator?returnUrl=/classes");
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        var key = Key().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        await PostAsync(client, "/sign-in/authenticator", HttpStatusCode.Unauthorized, ("password", ASchool.Password), ("code", "000000"));
        var shown = await PostAsync(client, "/sign-in/authenticator", HttpStatusCode.OK, ("password", ASchool.Password), ("code", CodeOf(key, school)), ("returnUrl", "/classes"));
        Assert.Equal(RecoveryCodes.Count, Codes().Count(shown));
        Assert.Equal("TA", (await client.GetAsync<SessionView>("/api/session")).Number);

        school.Clock.Advance(TimeSpan.FromMinutes(1));
        var later = school.Anonymous();
        using var first = await later.PostAsync("/sign-in", Form(("schoolCode", ASchool.Code), ("number", "TA"), ("password", ASchool.Password), ("returnUrl", "/classes")));
        Assert.Equal("/sign-in/second-step?returnUrl=%2Fclasses", first.Headers.Location!.ToString());
        await later.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        Assert.Contains("one-time-code", await later.GetStringAsync("/sign-in/second-step"), StringComparison.Ordinal);
        using var second = await later.PostAsync("/sign-in/second-step", Form(("code", CodeOf(key, school)), ("returnUrl", "/classes")));
        Assert.Equal("/classes", second.Headers.Location!.ToString());
        Assert.Equal("TA", (await later.GetAsync<SessionView>("/api/session")).Number);
        Assert.Contains("/sign-in/authenticator/removal", await later.GetStringAsync("/sign-in/authenticator"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_page_asks_only_whoever_gave_the_password()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var client = school.Anonymous();
        using var asked = await client.GetAsync("/sign-in/second-step");
        Assert.Equal("/sign-in", asked.Headers.Location!.ToString());
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/sign-in/second-step") { Content = Form(("code", "123456")), Headers = { { "Cookie", "jiangshang-second-step=forged" } } };
        using var answer = await client.SendAsync(forged);
        Assert.Equal("/sign-in", answer.Headers.Location!.ToString());
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(ASchool school, string number)
    {
        var (setUp, actor) = (school.Get<SetUpAuthenticator>(), new Actor(school.People[number], PersonRole.Teacher));
        var key = (await setUp.OfferAsync(actor)).Result.Key;
        return (key, (await setUp.ConfirmAsync(await school.SessionOfAsync(number), ASchool.Password, CodeOf(key, school))).Result.RecoveryCodes);
    }

    private static string CodeOf(string key, ASchool school) => CodeAt(key, school.Clock.GetUtcNow());

    private static string CodeAt(string key, DateTimeOffset at) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(at.UtcDateTime);

    private static Task<HttpResponseMessage> SignIn(ASchool school, string number, string? code = null) =>
        school.Anonymous().PostAsync("/api/session", new SignInRequest(ASchool.Code, number, ASchool.Password, code));

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static async Task<string> PostAsync(HttpClient client, string path, HttpStatusCode status, params (string Name, string Value)[] fields)
    {
        using var form = Form(fields);
        using var answer = await client.PostAsync(path, form);
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<code>([A-Z2-7 ]+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>[a-z0-9]{10}</code></li>")]
    private static partial Regex Codes();
}

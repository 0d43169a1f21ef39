using System.Net;
using System.Reflection;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.SignIn;

/// <summary>Faults 22 and 23: who guesses is slowed where it is done; nobody locks out anybody, and nothing that strangers send is kept.</summary>
public sealed class NuisanceTests
{
    private static readonly string[] Everybody = ["S1", "S2", "S3", "TA", "TB", "R1", "A1"];

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Eighty_four_wrong_sign_ins_from_the_network_all_share_lock_out_nobody(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var known = school.Anonymous();
        await SignIn(known, "TA", ASchool.Password).ReadAsync<SessionView>();
        var refused = 0;
        for (var guess = 0; guess < 84; guess++)
        {
            using var answer = await SignIn(school.Anonymous(), Everybody[guess % Everybody.Length], "wrong");
            refused += answer.StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
        }

        // The guesser is slowed: with the clock standing still, no account took more than its free guesses.
        Assert.Equal(84 - (Everybody.Length * SignInRules.Shipped.Passwords.Free), refused);

        // A browser the account has been used on is let in at once, every other at the same address within seconds.
        await SignIn(known, "TA", ASchool.Password).ReadAsync<SessionView>();
        school.Clock.Advance(SignInRules.Shipped.Passwords.First);
        foreach (var number in Everybody)
        {
            await SignIn(school.Anonymous(), number, ASchool.Password).ReadAsync<SessionView>();
        }
    }

    [Fact]
    public async Task However_long_somebody_guesses_the_account_waits_half_a_minute_there_and_not_at_all_elsewhere()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        for (var guess = 0; guess < 84; guess++)
        {
            await TryAsync(school, "A1", "wrong", "10.0.0.5");
            school.Clock.Advance(SignInRules.Shipped.Passwords.Longest);
        }

        Assert.IsType<SignInRejected>((await TryAsync(school, "A1", "wrong", "10.0.0.5")).Rejection);
        var wait = Assert.IsType<SignInLocked>((await TryAsync(school, "A1", ASchool.Password, "10.0.0.5")).Rejection).Wait;
        Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        Assert.Null((await TryAsync(school, "A1", ASchool.Password, "10.0.0.6")).Rejection);
        Assert.Null((await TryAsync(school, "S1", ASchool.Password, "10.0.0.5")).Rejection);
        school.Clock.Advance(wait);
        Assert.Null((await TryAsync(school, "A1", ASchool.Password, "10.0.0.5")).Rejection);
    }

    [Fact]
    public async Task A_guesser_is_not_let_around_by_spaces_wide_digits_capitals_or_another_address_in_the_same_network()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        foreach (var written in new[] { "S1", " S1", "s1 ", "Ｓ１", "S\u200b1" })
        {
            Assert.IsType<SignInRejected>((await TryAsync(school, written, "wrong", "2001:db8::1")).Rejection);
        }

        Assert.IsType<SignInLocked>((await TryAsync(school, "s１", "wrong", "2001:db8::ffff:1")).Rejection);
        Assert.Null((await TryAsync(school, " ｓ1", ASchool.Password, "10.0.0.7")).Rejection);
    }

    [Fact]
    public async Task Guessing_from_many_places_slows_unknown_ones_and_a_reset_lifts_it()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        for (var place = 0; place < 6; place++)
        {
            for (var guess = 0; guess < SignInRules.Shipped.Passwords.Free; guess++)
            {
                Assert.IsType<SignInRejected>((await TryAsync(school, "S1", "wrong", $"10.0.1.{place}")).Rejection);
            }
        }

        Assert.IsType<SignInLocked>((await TryAsync(school, "S1", ASchool.Password, "10.0.2.1")).Rejection);
        var known = SignInOrigin.From(IPAddress.Parse("10.0.2.1")) with { Device = Guid.NewGuid(), KnownBy = [school.People["S1"]] };
        Assert.Null((await school.Get<SignInPerson>().HandleAsync(ASchool.Code, "S1", ASchool.Password, null, known)).Rejection);
        var account = (await school.Get<People.ResetPassword>().HandleAsync(school.People["S1"])).Result;
        Assert.Null((await TryAsync(school, "S1", account.FirstPassword, "10.0.1.0")).Rejection);
    }

    [Fact]
    public async Task A_number_nobody_has_is_slowed_like_one_somebody_has()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        foreach (var number in new[] { "S1", "nobody" })
        {
            var answers = new List<string?>();
            for (var guess = 0; guess < 8; guess++)
            {
                answers.Add((await TryAsync(school, number, "wrong", "10.0.0.9")).Rejection?.Type);
                school.Clock.Advance(TimeSpan.FromSeconds(2));
            }

            Assert.Equal([.. Enumerable.Repeat("signInRejected", 7), "signInLocked"], answers);
        }
    }

    [Fact]
    public async Task A_hundred_thousand_invented_numbers_take_no_more_memory_than_one_and_hinder_nobody()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var limits = school.Get<SignInLimits>();
        void Invent(int from, int count)
        {
            for (var number = from; number < from + count; number++)
            {
                var place = GuessPlace.OfNobody($"invented-{number}", SignInOrigin.From(IPAddress.Parse("10.0.0.66")));
                if (limits.Take(place) is null)
                {
                    limits.Failed(place);
                }
            }
        }

        Invent(0, 1_000);
        var before = Kept(limits, []);
        Invent(1_000, 100_000);
        Assert.InRange(before, 6 * GuessCounter.Bytes / 16, 7 * GuessCounter.Bytes / 16);
        Assert.Equal(before, Kept(limits, []));
        Assert.Null((await TryAsync(school, "S1", ASchool.Password, "10.0.0.66")).Rejection);
        Assert.Null((await TryAsync(school, "A1", ASchool.Password, "10.0.0.67")).Rejection);
    }

    [Fact]
    public async Task Wrong_codes_by_somebody_with_the_password_do_not_hold_up_the_browser_the_owner_uses()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var session = await school.SessionOfAsync("TA");
        var setUp = school.Get<SetUpAuthenticator>();
        var key = (await setUp.OfferAsync(session.Actor)).Result.Key;
        var totp = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(key));
        await setUp.ConfirmAsync(session, ASchool.Password, totp.ComputeTotp(school.Clock.GetUtcNow().UtcDateTime));
        school.Clock.Advance(TimeSpan.FromMinutes(1));
        var thief = SignInOrigin.From(IPAddress.Parse("10.9.9.9"));
        for (var guess = 0; guess <= SignInRules.Shipped.Codes.Free; guess++)
        {
            await school.Get<SignInPerson>().HandleAsync(ASchool.Code, "TA", ASchool.Password, "000000", thief);
        }

        var code = totp.ComputeTotp(school.Clock.GetUtcNow().UtcDateTime);
        Assert.IsType<SignInLocked>((await school.Get<SignInPerson>().HandleAsync(ASchool.Code, "TA", ASchool.Password, code, thief)).Rejection);
        var owner = thief with { Device = Guid.NewGuid(), KnownBy = [school.People["TA"]] };
        Assert.Null((await school.Get<SignInPerson>().HandleAsync(ASchool.Code, "TA", ASchool.Password, code, owner)).Rejection);
    }

    [Fact]
    public async Task A_lock_written_while_the_clock_was_two_days_ahead_holds_nobody_up()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var session = await school.SessionOfAsync("TA");
        var setUp = school.Get<SetUpAuthenticator>();
        var key = (await setUp.OfferAsync(session.Actor)).Result.Key;
        var totp = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(key));
        await setUp.ConfirmAsync(session, ASchool.Password, totp.ComputeTotp(school.Clock.GetUtcNow().UtcDateTime));
        var ahead = school.Clock.GetUtcNow().AddDays(2);
        await school.Storage.WriteAsync(async open => (await open.People.SingleAsync(row => row.Number == "TA")).LockedUntil = ahead);
        school.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = totp.ComputeTotp(school.Clock.GetUtcNow().UtcDateTime);
        Assert.Null((await school.Get<SignInPerson>().HandleAsync(ASchool.Code, "TA", ASchool.Password, code, SignInOrigin.From(IPAddress.Loopback))).Rejection);
    }

    /// <summary>Elements of all arrays and collections that are reached from here, through this product's own types.</summary>
    private static long Kept(object? thing, HashSet<object> seen)
    {
        if (thing is null or TimeProvider or string || thing.GetType().IsPrimitive || !seen.Add(thing))
        {
            return 0;
        }

        return thing switch
        {
            Array array => array.Length,
            System.Collections.ICollection collection => collection.Count,
            _ => thing.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .Where(field => field.FieldType.IsArray || field.FieldType.Namespace?.StartsWith("Jiangshang", StringComparison.Ordinal) == true || field.FieldType.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true)
                .Sum(field => Kept(field.GetValue(thing), seen)),
        };
    }

    private static Task<Rejections.Outcome<SignedIn>> TryAsync(ASchool school, string number, string password, string address) =>
        school.Get<SignInPerson>().HandleAsync(ASchool.Code, number, password, null, SignInOrigin.From(IPAddress.Parse(address)));

    private static Task<HttpResponseMessage> SignIn(HttpClient client, string number, string password) =>
        client.PostAsync("/api/session", new SignInRequest(ASchool.Code, number, password));
}

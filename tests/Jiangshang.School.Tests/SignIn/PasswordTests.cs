using Jiangshang.School.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Jiangshang.School.Tests.SignIn;

/// <summary>Fault 21: what a new password must not be, and that every check takes as long; and that checks wait in a queue with an end.</summary>
public sealed class PasswordTests
{
    private static readonly PasswordRules Rules = new(SignInRules.Shipped);

    [Theory]
    [InlineData("12345678")]
    [InlineData("87654321")]
    [InlineData("20080817")]
    [InlineData("13812345678")]
    [InlineData("52013145201314")]
    [InlineData("abcdefgh")]
    [InlineData("qwertyuiop")]
    [InlineData("1qaz2wsx")]
    [InlineData("aaaabbbb")]
    [InlineData("abababab")]
    [InlineData("password")]
    [InlineData("P@ssw0rd!")]
    [InlineData("woaini1314")]
    [InlineData("WoAiNi520!")]
    [InlineData("a123456789")]
    [InlineData("qq123456")]
    [InlineData("zhangwei88")]
    [InlineData("xs-2024001-x")]
    [InlineData("short7!")]
    public void A_trivial_password_is_refused_to_everybody_with_a_reason(string password)
    {
        foreach (var staff in new[] { false, true })
        {
            var refusal = Rules.Refusal(password, "2024001", "old-one", staff);
            Assert.NotNull(refusal);
            Assert.NotEmpty(refusal.Wording.Zh);
            Assert.NotEmpty(refusal.Wording.En);
        }
    }

    [Theory]
    [InlineData("my-own-secret")]
    [InlineData("今天食堂的面真好吃")]
    [InlineData("kuaidi9xiangzi")]
    [InlineData("Tr4in-to-Xi'an")]
    public void A_password_somebody_made_up_is_taken(string password) =>
        Assert.Null(Rules.Refusal(password, "2024001", "old-one", staff: false));

    [Theory]
    [InlineData("gq7mkz4w", true)]
    [InlineData("gq7mkz4wpb", false)]
    [InlineData("ggqq77mm1234", true)]
    public void Staff_need_more(string password, bool refused)
    {
        Assert.Null(Rules.Refusal(password, "T001", "old-one", staff: false));
        Assert.Equal(refused, Rules.Refusal(password, "T001", "old-one", staff: true) is not null);
    }

    [Fact]
    public async Task A_first_password_an_own_one_and_a_number_nobody_has_are_checked_with_the_same_work()
    {
        using var passwords = new Passwords(Options.Create(new PasswordHasherOptions { IterationCount = 60_000 }));
        var (first, own) = (passwords.HashFirst("k7mmp3qwxz"), passwords.Hash("my-own-secret"));
        Assert.Equal(60_000, Passwords.IterationsOf(first) + passwords.IterationsLeft(first));
        Assert.Equal(60_000, Passwords.IterationsOf(own) + passwords.IterationsLeft(own));
        Assert.Equal(0, passwords.IterationsLeft(null));
        Assert.True((await passwords.MatchAsync(first, "k7mmp3qwxz", default)).Result);
        Assert.False((await passwords.MatchAsync(first, "wrong", default)).Result);
    }

    [Fact]
    public async Task Checks_wait_in_a_queue_with_an_end_and_what_is_beyond_it_is_told_so()
    {
        var rules = SignInRules.Of(new ConfigurationBuilder().AddInMemoryCollection([new("SignIn:hashingQueue", "8")]).Build());
        using var passwords = new Passwords(Options.Create(new PasswordHasherOptions { IterationCount = 200_000 }), rules);
        var hash = passwords.Hash("my-own-secret");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => passwords.MatchAsync(hash, "my-own-secret", default)));
        Assert.Contains(outcomes, outcome => outcome.Rejection is SignInBusy);
        Assert.InRange(outcomes.Count(outcome => outcome.Rejection is null && outcome.Result), 8, 99);
        Assert.True((await passwords.MatchAsync(hash, "my-own-secret", default)).Result);
    }

    [Theory]
    [InlineData("SignIn:sessionIdle", "0")]
    [InlineData("SignIn:sessionIdle", "soon")]
    [InlineData("SignIn:sesionIdle", "60")]
    public void A_setting_that_is_wrong_stops_the_start(string name, string value) =>
        Assert.Throws<InvalidDataException>(() => SignInRules.Of(new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build()));

    [Fact]
    public void A_school_sets_how_long_sessions_last() =>
        Assert.Equal(TimeSpan.FromMinutes(60), SignInRules.Of(new ConfigurationBuilder().AddInMemoryCollection([new("SignIn:sessionIdle", "60")]).Build()).SessionIdle);
}

using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Clocks;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Jiangshang.School.Tests.Clocks;

/// <summary>Fault 15: the server's clock jumps.</summary>
public sealed class ClockJumpTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 4, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(2.0)]
    [InlineData(-2.0)]
    public void A_jump_of_two_days_is_noticed_not_followed_and_over_when_the_clock_is_right_again(double days)
    {
        var steady = new FakeTimeProvider(Noon);
        var machine = new MachineClock(steady);
        var clock = new SteadyClock(machine, TimeSpan.FromSeconds(5));
        machine.Off = TimeSpan.FromDays(days);
        steady.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(Noon.AddSeconds(20), clock.GetUtcNow());
        Assert.True(clock.Look());
        Assert.Equal(TimeSpan.FromDays(days), clock.Doubt!.Off);
        Assert.False(clock.Look());
        machine.Off = TimeSpan.Zero;
        Assert.True(clock.Look());
        Assert.False(clock.IsInDoubt);
        Assert.Equal(Noon.AddSeconds(20), clock.GetUtcNow());
    }

    [Fact]
    public void Ordinary_corrections_are_followed()
    {
        var machine = new MachineClock(new FakeTimeProvider(Noon));
        var clock = new SteadyClock(machine, TimeSpan.FromSeconds(5));
        for (var look = 1; look <= 10; look++)
        {
            machine.Off += TimeSpan.FromSeconds(5);
            Assert.False(clock.Look());
        }

        Assert.Equal(Noon.AddSeconds(50), clock.GetUtcNow());
        machine.Off += TimeSpan.FromSeconds(5) + TimeSpan.FromTicks(1);
        Assert.True(clock.IsInDoubt);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task While_the_clock_is_wrong_nothing_is_closed_by_it_and_nothing_is_dated_in_the_future(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var view = await student.OpenAttemptAsync(assignment);
        var right = school.Clock.GetUtcNow();
        school.Machine.Off = TimeSpan.FromDays(2);
        await school.Get<ClockWatch>().LookAsync(write: true);
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        school.Clock.Advance(TimeSpan.FromSeconds(20));
        var open = await student.GetAsync<AttemptView>($"/api/attempts/{view.Id}");
        Assert.Equal((AttemptState.Open, 290_000L), (open.State, open.Clock.RemainingMilliseconds));
        Assert.StartsWith("Degraded\n", await (await student.GetAsync("/health")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await student.AppendAsync(view.Id, (1, Working.Event("春", 0, 19_000))).ReadAsync<JournalAcknowledgement>();
        var result = await student.SubmitAsync(view.Id, 1).ReadAsync<AttemptResultView>();
        Assert.Equal(right.AddSeconds(20), result.SubmittedAt);
        await using var reading = school.Storage.Read();
        Assert.InRange((await reading.Clocks.SingleAsync()).SeenAt, right, right.AddSeconds(20));

        school.Machine.Off = TimeSpan.Zero;
        await school.Get<ClockWatch>().LookAsync(write: true);
        Assert.Equal("Healthy", await (await student.GetAsync("/health")).Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_server_started_with_its_clock_behind_the_records_goes_on_from_them(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        await school.Get<ClockWatch>().LookAsync(write: true);
        var right = school.Clock.GetUtcNow();
        school.Machine.Off = TimeSpan.FromDays(-2);
        await school.RestartAsync();
        var clock = school.Get<SteadyClock>();
        Assert.Equal((right, true), (clock.GetUtcNow(), clock.Doubt!.AgainstRecords));
        school.Machine.Off = TimeSpan.Zero;
        Assert.True(clock.Look());
        Assert.Null(clock.Doubt);
    }
}

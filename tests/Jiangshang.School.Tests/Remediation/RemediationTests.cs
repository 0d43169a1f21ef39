using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Remediation;

public sealed class RemediationTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_plans_tasks_are_given_once_and_again_only_when_done_without_success(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var registrar = await school.AsAsync("R1");
        var request = new AssignRemedialRequest([school.People["S1"], school.People["S1"]]);
        var given = await registrar.PostAsync("/api/remediation", request).ReadAsync<AssignRemedialResult>();
        Assert.Equal(1, given.Students);
        Assert.True(given.Tasks > 0);
        Assert.Equal(new AssignRemedialResult(0, 0, 1, 0), await registrar.PostAsync("/api/remediation", request).ReadAsync<AssignRemedialResult>());

        var student = await school.AsAsync("S1");
        var typing = (await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments")).Single(card => card.Task.Value == Working.TypingTest);
        Assert.True(typing.Remedial);
        Assert.Equal("CS-3", typing.Mends);
        var attempt = await student.OpenAttemptAsync(typing.Id);
        await student.SubmitAsync(attempt.Id, 0).ReadAsync<AttemptResultView>();

        // One failed try of three is not the end of it: it stays open, and is not given a second time.
        var again = (await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments")).Single(card => card.Id == typing.Id);
        Assert.Equal((AssignmentState.Open, 1), (again.State, again.AttemptsUsed));
        Assert.Equal(new AssignRemedialResult(0, 0, 1, 0), await registrar.PostAsync("/api/remediation", request).ReadAsync<AssignRemedialResult>());
        for (var used = 1; used < typing.AttemptsAllowed; used++)
        {
            await student.SubmitAsync((await student.OpenAttemptAsync(typing.Id)).Id, 0).ReadAsync<AttemptResultView>();
        }

        Assert.Equal(AssignmentState.Done, (await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments")).Single(card => card.Id == typing.Id).State);
        Assert.Equal(new AssignRemedialResult(1, 1, 0, 0), await registrar.PostAsync("/api/remediation", request).ReadAsync<AssignRemedialResult>());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_nobody_began_is_taken_back_once_its_gap_is_closed(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var registrar = await school.AsAsync("R1");
        await registrar.PostAsync("/api/remediation", new AssignRemedialRequest([school.People["S1"]])).ReadAsync<AssignRemedialResult>();
        var student = await school.AsAsync("S1");
        var before = await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments");
        var (begun, waiting) = (before.First(card => card.Mends == "CC-1"), before.First(card => card.Mends == "CC-2"));
        await student.OpenAttemptAsync(begun.Id);

        foreach (var requirement in new[] { "CC-1", "CC-2" })
        {
            (await registrar.PostAsync($"/api/students/{school.People["S1"]}/requirements/{requirement}/override", new OverrideRequest(true, "已在企业实习中当面核实过"))).EnsureSuccessStatusCode();
        }

        var after = await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments");
        Assert.Contains(after, card => card.Id == begun.Id);
        Assert.DoesNotContain(after, card => card.Mends == "CC-2");
        Assert.Equal(before.Count(card => card.Mends is not ("CC-1" or "CC-2")), after.Count(card => card.Mends is not ("CC-1" or "CC-2")));
        Assert.NotEqual(begun.Id, waiting.Id);
    }
}

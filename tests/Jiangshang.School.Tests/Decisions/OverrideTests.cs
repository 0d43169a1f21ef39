using System.Net;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.Students;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Decisions;

public sealed class OverrideTests
{
    private const string Reason = "学生在校外比赛中已经证明这项能力";
    private const string Mistake = "点错了学生，这次认定作废";
    private const string Requirement = "GC-2";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_mistaken_override_is_withdrawn_and_evidence_decides_again(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (registrar, student) = (await school.AsAsync("R1"), school.People["S1"]);
        var before = await RequirementAsync(registrar, student);
        await OverrideAsync(registrar, student, attained: true).ReadAsync<RequirementView>();
        var granted = await RequirementAsync(registrar, student);
        Assert.Equal(AttainmentLevel.Attained, granted.Level);
        Assert.Equal((true, Reason, "教务一"), (granted.Override!.Attained, granted.Override.Reason, granted.Override.By));

        var withdrawn = await WithdrawAsync(registrar, student).ReadAsync<RequirementView>();
        Assert.Null(withdrawn.Override);
        Assert.Equal(before.Level, withdrawn.Level);
        Assert.Equal([false, true], withdrawn.Evidence.OrderBy(entry => entry.Sequence).Select(entry => entry.Superseded).Reverse());
        Assert.Equal(Mistake, withdrawn.Evidence.MaxBy(entry => entry.Sequence)!.Explanation);
        Assert.Null((await registrar.GetAsync<LedgerView>($"/api/students/{student}/ledger")).FaultAt);
        await WithdrawAsync(registrar, student).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "nothingToWithdraw");
    }

    [Fact]
    public async Task A_new_override_replaces_the_one_before_for_good()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (registrar, student) = (await school.AsAsync("R1"), school.People["S1"]);
        await OverrideAsync(registrar, student, attained: true).ReadAsync<RequirementView>();
        await OverrideAsync(registrar, student, attained: false).ReadAsync<RequirementView>();
        var withdrawn = await WithdrawAsync(registrar, student).ReadAsync<RequirementView>();

        // Neither speaks: the first was replaced, the second taken back.
        Assert.Null(withdrawn.Override);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task An_override_speaks_through_its_last_day_and_no_longer(int daysAfter, bool speaks)
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (registrar, student) = (new School.Access.Actor(school.People["R1"], PersonRole.Registrar), school.People["S1"]);
        var last = new DateOnly(2026, 12, 31);
        Assert.True((await school.Get<School.Decisions.OverrideRequirement>().HandleAsync(registrar, student, new(Requirement), attained: true, Reason, last)).Result);
        var record = await school.Get<StudentRecords>().LoadAsync(student);
        var at = new DateTimeOffset(last.AddDays(daysAfter), new TimeOnly(12, 0), TimeSpan.FromHours(8));
        var standard = school.Get<School.TrainingTasks.SchoolLibrary>().StandardFor(2024);
        var attainment = AttainmentCalculation.Of(standard, record!.Specialization, record.Evidence, at).Single(one => one.Requirement.Code.Value == Requirement);

        Assert.Equal(speaks, attainment.Override is not null);
        Assert.Equal(speaks, attainment.IsAttained);
    }

    [Fact]
    public async Task The_audit_list_says_who_decided_in_place_of_the_rules_when_and_why()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (registrar, student) = (await school.AsAsync("R1"), school.People["S1"]);
        await OverrideAsync(registrar, student, attained: true).ReadAsync<RequirementView>();
        var audit = await registrar.GetAsync<ClassAuditView>($"/api/class-groups/{school.ClassA}/audit");

        var ruling = audit.Rows.Single(row => row.Student.Id == student).Overrides.Single();
        Assert.Equal((new RequirementCode(Requirement), true, Reason, "教务一", school.Clock.GetUtcNow()), (ruling.Requirement, ruling.Attained, ruling.Reason, ruling.By, ruling.At));
        Assert.Empty(audit.Rows.Single(row => row.Student.Id == school.People["S2"]).Overrides);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Where_the_school_wants_it_a_decision_has_no_effect_until_a_second_person_confirms(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        await school.Get<SchoolProfile>().AskForSecondPersonAsync(true);
        var (first, second, student) = (await school.AsAsync("R1"), await school.AsAsync("R2"), school.People["S1"]);
        var proposed = await OverrideAsync(first, student, attained: true).ReadAsync<RequirementView>();
        var waiting = proposed.Waiting!.Single();
        Assert.Null(proposed.Override);
        Assert.Empty(proposed.Evidence);
        Assert.False(waiting.MayConfirm);
        await OverrideAsync(second, student, attained: false).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "alreadyProposed");
        await ConfirmAsync(first, student, waiting.Id, agree: true).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "anotherPersonNeeded");

        // Pupils are told when it counts, not before.
        Assert.Null((await RequirementAsync(await school.AsAsync("S1"), student)).Waiting);
        var confirmed = await ConfirmAsync(second, student, waiting.Id, agree: true).ReadAsync<RequirementView>();
        Assert.Equal("教务一", confirmed.Override!.By);
        Assert.Empty(confirmed.Waiting!);
        await ConfirmAsync(second, student, waiting.Id, agree: true).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "decisionClosed");
    }

    [Fact]
    public async Task A_second_person_who_does_not_agree_says_why_and_nothing_comes_of_it()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await school.Get<SchoolProfile>().AskForSecondPersonAsync(true);
        var (first, second, student) = (await school.AsAsync("R1"), await school.AsAsync("R2"), school.People["S1"]);
        var waiting = (await OverrideAsync(first, student, attained: true).ReadAsync<RequirementView>()).Waiting!.Single();
        await ConfirmAsync(second, student, waiting.Id, agree: false).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "overrideRejected");
        var refused = await ConfirmAsync(second, student, waiting.Id, agree: false, "比赛名单里没有这名学生").ReadAsync<RequirementView>();

        Assert.Null(refused.Override);
        Assert.Empty(refused.Waiting!);
        Assert.Empty(refused.Evidence);
    }

    private static Task<RequirementView> RequirementAsync(HttpClient client, Guid student) =>
        client.GetAsync<RequirementView>($"/api/students/{student}/requirements/{Requirement}");

    private static Task<HttpResponseMessage> OverrideAsync(HttpClient client, Guid student, bool attained) =>
        client.PostAsync($"/api/students/{student}/requirements/{Requirement}/override", new OverrideRequest(attained, Reason));

    private static Task<HttpResponseMessage> WithdrawAsync(HttpClient client, Guid student) =>
        client.PostAsync($"/api/students/{student}/requirements/{Requirement}/withdrawal", new WithdrawOverrideRequest(Mistake));

    private static Task<HttpResponseMessage> ConfirmAsync(HttpClient client, Guid student, Guid decision, bool agree, string? answer = null) =>
        client.PostAsync($"/api/students/{student}/requirements/{Requirement}/decisions/{decision}", new ConfirmDecisionRequest(agree, answer));
}

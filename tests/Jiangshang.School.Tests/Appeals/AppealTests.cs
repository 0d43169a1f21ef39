using System.Net;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Lists;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using AppealState = Jiangshang.Contracts.Appeals.AppealState;

namespace Jiangshang.School.Tests.Appeals;

public sealed class AppealTests
{
    private const string Reason = "我的答案写了三个指标，评语却说没有写。";
    private const string Answer = "重新看过，三个指标只列了名字，没有计算。";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Marking_again_answers_the_appeal_with_a_new_entry(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, teacher) = (await school.AsAsync("S1"), await school.AsAsync("TA"));
        var attempt = await MarkedAsync(school, student, teacher);
        Assert.True((await ResultAsync(student, attempt)).MayAppeal);
        var raised = await RaiseAsync(student, attempt).ReadAsync<AttemptResultView>();
        Assert.Equal((AppealState.Open, Reason, false), (raised.Appeals.Single().State, raised.Appeals[0].Reason, raised.MayAppeal));

        Assert.Equal(attempt, (await teacher.GetAsync<ListPage<AppealCard>>("/api/appeals")).Items.Single().Attempt);
        Assert.Empty((await (await school.AsAsync("TB")).GetAsync<ListPage<AppealCard>>("/api/appeals")).Items);
        Assert.Single((await (await school.AsAsync("R1")).GetAsync<ListPage<AppealCard>>("/api/appeals")).Items);

        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: true)).ReadAsync<AttemptResultView>();
        var seen = await ResultAsync(student, attempt);
        var appeal = seen.Appeals.Single();
        Assert.Equal((AppealState.MarkedAgain, "继续努力", "甲老师", 100m), (appeal.State, appeal.Answer, appeal.DecidedBy, seen.Score!.Value.ToDecimal()));
        var ledger = await student.GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
        Assert.Equal([true, false], ledger.Entries.Select(entry => entry.Superseded));
        Assert.Equal(ledger.Entries[1].Id, appeal.Entry);
        Assert.Empty((await teacher.GetAsync<ListPage<AppealCard>>("/api/appeals")).Items);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_refusal_gives_its_reason_and_the_same_mark_is_not_appealed_twice(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, teacher) = (await school.AsAsync("S1"), await school.AsAsync("TA"));
        var attempt = await MarkedAsync(school, student, teacher);
        var id = (await RaiseAsync(student, attempt).ReadAsync<AttemptResultView>()).Appeals[0].Id;
        await RaiseAsync(student, attempt).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "nothingToAppeal");
        await DecideAsync(teacher, id, null, "不行").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "appealReasonNeeded");

        var decided = await DecideAsync(teacher, id, null, Answer).ReadAsync<AttemptResultView>();
        Assert.Equal((AppealState.Refused, Answer, null), (decided.Appeals[0].State, decided.Appeals[0].Answer, decided.Appeals[0].Entry));
        await DecideAsync(teacher, id, null, Answer).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "appealClosed");
        await RaiseAsync(student, attempt).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "nothingToAppeal");
        Assert.Single((await student.GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger")).Entries);

        // A new mark is another mark.
        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: false)).ReadAsync<AttemptResultView>();
        Assert.Equal(2, (await RaiseAsync(student, attempt).ReadAsync<AttemptResultView>()).Appeals.Count);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_measured_mark_is_appealed_too_and_a_person_may_grant_the_requirement(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.TypingPractice}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.AppendAsync(attempt, (1, Working.Typed("客户"))).ReadAsync<JournalAcknowledgement>();
        await RaiseAsync(student, attempt).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "nothingToAppeal");
        await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>();
        var id = (await RaiseAsync(student, attempt).ReadAsync<AttemptResultView>()).Appeals[0].Id;

        var registrar = await school.AsAsync("R1");
        await DecideAsync(registrar, id, new RequirementCode("CS-4"), Answer).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "subjectUnknown");
        var decided = await DecideAsync(registrar, id, new RequirementCode("CS-3"), "当面复测，五分钟 83 字，设备当时有故障。").ReadAsync<AttemptResultView>();
        Assert.Equal(AppealState.Overridden, decided.Appeals[0].State);
        var requirement = await student.GetAsync<RequirementView>($"/api/students/{school.People["S1"]}/requirements/CS-3");
        Assert.Equal(AttainmentLevel.Attained, requirement.Level);
        var ledger = await student.GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
        Assert.Null(ledger.FaultAt);
        Assert.Equal(ledger.Entries[^1].Id, decided.Appeals[0].Entry);
    }

    [Fact]
    public async Task Two_who_decide_at_once_leave_one_decision()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, teacher, registrar) = (await school.AsAsync("S1"), await school.AsAsync("TA"), await school.AsAsync("R1"));
        var attempt = await MarkedAsync(school, student, teacher);
        var id = (await RaiseAsync(student, attempt).ReadAsync<AttemptResultView>()).Appeals[0].Id;
        var answers = await Task.WhenAll(DecideAsync(teacher, id, new RequirementCode("GC-1"), Answer), DecideAsync(registrar, id, null, Answer));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
    }

    private static async Task<Guid> MarkedAsync(ASchool school, HttpClient student, HttpClient teacher)
    {
        var assignment = await school.AssignAsync(Working.Essay);
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        await student.AppendAsync(attempt, (1, Working.Draft(new string('好', 900)))).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>();
        await RaiseAsync(student, attempt).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "nothingToAppeal");
        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: false)).ReadAsync<AttemptResultView>();
        return attempt;
    }

    private static Task<AttemptResultView> ResultAsync(HttpClient client, Guid attempt) => client.GetAsync<AttemptResultView>($"/api/attempts/{attempt}/result");

    private static Task<HttpResponseMessage> RaiseAsync(HttpClient student, Guid attempt) =>
        student.PostAsync($"/api/attempts/{attempt}/appeal", new RaiseAppealRequest(Reason));

    private static Task<HttpResponseMessage> DecideAsync(HttpClient person, Guid appeal, RequirementCode? attained, string answer) =>
        person.PostAsync($"/api/appeals/{appeal}/decision", new DecideAppealRequest(attained, answer));
}

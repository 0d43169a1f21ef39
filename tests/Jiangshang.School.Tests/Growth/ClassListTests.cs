using System.Globalization;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.People;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Certificates;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.Summaries;
using Jiangshang.School.Tests.Given;
using Jiangshang.School.Tests.Views.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Growth;

/// <summary>What the list of classes says is worked out ahead, and never older than what it says it of.</summary>
public sealed class ClassListTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_change_of_a_students_record_shows_in_the_list_at_once(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var registrar = await school.AsAsync("R1");
        Assert.Equal((2, 0, 0), Of(await ListAsync(registrar), school.ClassA));

        // Whatever stands against the student is decided by a person, but for the certificates.
        var audit = await registrar.GetAsync<ClassAuditView>($"/api/class-groups/{school.ClassA}/audit");
        Assert.All(audit.Rows, row => Assert.NotEqual(AuditVerdict.Cleared, row.Verdict));
        await SetAsync(school, row => row.Cleared, true);
        Assert.Equal((2, 2, 0), Of(await ListAsync(registrar), school.ClassA));
        (await registrar.PostAsync($"/api/students/{school.People["S1"]}/requirements/CC-1/override", new OverrideRequest(true, "已在企业实习中当面核实过"))).EnsureSuccessStatusCode();
        Assert.Equal((2, 1, 0), Of(await ListAsync(registrar), school.ClassA));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_was_worked_out_by_other_rules_or_before_midnight_is_not_believed(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var registrar = await school.AsAsync("R1");
        await ListAsync(registrar);
        await SetAsync(school, row => row.Cleared, true);
        await SetAsync(school, row => row.Rules, "another build");
        Assert.Equal((2, 0, 0), Of(await ListAsync(registrar), school.ClassA));

        await SetAsync(school, row => row.Cleared, true);
        Assert.Equal((2, 2, 0), Of(await ListAsync(registrar), school.ClassA));
        school.Clock.SetUtcNow(SchoolDays.NextMidnight(school.Clock.GetUtcNow()));
        Assert.Equal((2, 0, 0), Of(await ListAsync(await school.AsAsync("R1")), school.ClassA));
    }

    [Fact]
    public async Task A_list_of_many_outdated_students_works_out_some_and_says_how_many_are_to_come()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var more = Enumerable.Range(1, StudentSummaries.AtOnce)
            .Select(place => new StudentEntry(string.Create(CultureInfo.InvariantCulture, $"M{place:D4}"), $"同学{place}", "A班", 2024, new("customer-service")))
            .ToList();
        await school.Get<EnterStudents>().HandleAsync(more);
        var registrar = await school.AsAsync("R1");
        var first = (await ListAsync(registrar)).Classes.Items;
        Assert.Equal(3, first.Sum(card => card.Unjudged));
        Assert.All(first, card => Assert.Equal(card.Students, card.Cleared + card.Held + card.Unjudged));
        Assert.Equal(0, (await ListAsync(registrar)).Classes.Items.Sum(card => card.Unjudged));
    }

    [Fact]
    public async Task The_background_brings_every_summary_up_to_date_while_nobody_asks()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        Assert.Equal(3, await school.Get<StudentSummaries>().RefreshAsync());
        Assert.Equal(0, await school.Get<StudentSummaries>().RefreshAsync());

        // Midnight has passed: all are outdated, and nobody asks.
        school.Clock.Advance(TimeSpan.FromDays(1));
        var now = school.Clock.GetUtcNow();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var upToDate = 0; upToDate < 3;)
        {
            await Task.Delay(50, patience.Token);
            await using var reading = school.Storage.Read();
            upToDate = await reading.StudentSummaries.CountAsync(row => row.GoodUntil > now);
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Lists_come_page_by_page_and_are_searched_on_the_server(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var more = Enumerable.Range(1, 120)
            .Select(place => new StudentEntry(
                string.Create(CultureInfo.InvariantCulture, $"P{place:D4}"), place % 2 == 0 ? $"欧阳{place}" : $"王小{place}", string.Create(CultureInfo.InvariantCulture, $"{place:D3}班"), 2024, new("customer-service")))
            .ToList();
        await school.Get<EnterStudents>().HandleAsync(more);
        var registrar = await school.AsAsync("R1");
        var last = (await ListAsync(registrar, "?page=3")).Classes;
        Assert.Equal((22, 122, 3, 3), (last.Items.Count, last.Total, last.Number, last.Pages));
        Assert.Equal(3, (await ListAsync(registrar, "?page=99")).Classes.Number);
        Assert.Equal(123, (await ListAsync(registrar, "?page=2")).Students);
        Assert.Equal("117班", (await ListAsync(registrar, "?find=117")).Classes.Items.Single().Name);

        var administrator = await school.AsAsync("A1");
        Assert.Equal(50, (await PeopleAsync(administrator, "")).People.Items.Count);
        Assert.Equal((60, 60), Found(await PeopleAsync(administrator, "?search=欧阳")));
        Assert.Equal((60, 60), Found(await PeopleAsync(administrator, "?search=阳")));
        Assert.Equal((1, 1), Found(await PeopleAsync(administrator, "?search=P0117")));
        Assert.Equal((1, 1), Found(await PeopleAsync(administrator, "?search=0117")));
        Assert.Equal((1, 1), Found(await PeopleAsync(administrator, "?search=117班")));
        Assert.Equal((0, 0), Found(await PeopleAsync(administrator, "?search=没有这个人")));
        Assert.Equal((124, 2), ((await PeopleAsync(administrator, "?role=registrar")).Roles.Sum(of => of.Count) - 4, (await PeopleAsync(administrator, "?role=registrar")).People.Total));

        var search = await registrar.GetAsync<SearchView>("/api/search?find=小117");
        Assert.Equal("王小117", search.Students.Single().Name);
        Assert.Equal("117班", (await registrar.GetAsync<SearchView>("/api/search?find=117班")).Classes.Single().Name);
        Assert.Empty((await (await school.AsAsync("TB")).GetAsync<SearchView>("/api/search?find=王小117")).Students);
    }

    /// <summary>Calendar months: the day is the same, the moment is that of the work; midnight is the latest.</summary>
    [Theory]
    [InlineData("2026-05-24T09:30+08:00", 6, "2026-11-24T08:00+08:00", "2026-11-24T09:30:00.0000001+08:00")]
    [InlineData("2026-05-24T09:30+08:00", 6, "2026-11-24T10:00+08:00", "2026-11-25T00:00+08:00")]
    [InlineData("2026-05-24T09:30+08:00", null, "2026-11-24T08:00+08:00", "2026-11-25T00:00+08:00")]
    [InlineData("2026-11-24T15:00+08:00", null, "2026-11-24T08:00+08:00", "2026-11-24T15:00+08:00")]
    public void A_summary_is_good_until_the_next_moment_at_which_the_record_may_be_judged_otherwise(string performed, int? months, string at, string until)
    {
        var student = new AStudent().Typed(90, 99);
        var evidence = student.Evidence[0] with { PerformedAt = At(performed) };
        Assert.Equal(At(until), JudgementTurns.Next(ViewStandard.Of(withinMonths: months), [evidence], At(at)));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static Task<ClassGroupsView> ListAsync(HttpClient client, string query = "") => client.GetAsync<ClassGroupsView>("/api/class-groups" + query);

    private static Task<PeopleView> PeopleAsync(HttpClient client, string query) => client.GetAsync<PeopleView>("/api/people" + query);

    private static (int Total, int Students) Found(PeopleView people) => (people.People.Total, people.Roles.Sum(of => of.Count));

    private static (int Students, int Cleared, int Unjudged) Of(ClassGroupsView list, Guid classGroup)
    {
        var card = list.Classes.Items.Single(card => card.Id == classGroup);
        return (card.Students, card.Cleared, card.Unjudged);
    }

    private static Task SetAsync<TValue>(ASchool school, System.Linq.Expressions.Expression<Func<StudentSummaryRow, TValue>> what, TValue value) =>
        school.Storage.WriteAsync(open => open.StudentSummaries.ExecuteUpdateAsync(set => set.SetProperty(what, value)));
}

using System.Globalization;
using Jiangshang.Contracts.Marking;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Jiangshang.Server;

namespace Jiangshang.School.Tests.Growth;

/// <summary>What a page costs is counted in statements to the database: a dozen at most, and the same for a class of any size.</summary>
public sealed class StatementTests
{
    private const int Dozen = 12;

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task No_page_takes_more_than_a_dozen_statements_and_none_takes_more_for_a_larger_class(DatabaseProvider provider)
    {
        var small = await CountAsync(provider, students: 2);
        var large = await CountAsync(provider, students: 24);
        Assert.Equal(small.Keys.Order(), large.Keys.Order());
        Assert.All(large, page => Assert.True(page.Value <= Dozen, $"{page.Key}: {page.Value} statements"));
        Assert.All(large, page => Assert.True(page.Value <= small[page.Key], $"{page.Key}: {page.Value} statements for a class of 26, {small[page.Key]} for one of 4"));
        Assert.All(large, page => Assert.True(page.Value > 0, $"{page.Key} was not counted"));
    }

    /// <summary>Every page twice: on a server that has just started and knows nothing, and again.</summary>
    private static async Task<Dictionary<string, int>> CountAsync(DatabaseProvider provider, int students)
    {
        await using var school = await ASchool.OpenAsync(provider);
        await AFullClass.EnterAsync(school, students);
        var work = (await (await school.AsAsync("TA")).GetAsync<MarkingQueueView>("/api/marking")).Work.Items[0].Attempt;
        var counted = new Dictionary<string, int>();
        await school.RestartAsync();
        foreach (var (number, path) in Pages(school, work))
        {
            using var client = await school.AsAsync(number);
            counted[$"{number} {path}, cold"] = await StatementsAsync(() => client.GetAsync(new Uri(path, UriKind.Relative)));
            counted[$"{number} {path}, warm"] = await StatementsAsync(() => client.GetAsync(new Uri(path, UriKind.Relative)));
        }

        return counted.ToDictionary(
            page => page.Key
                .Replace(work.ToString(), "{attempt}", StringComparison.Ordinal)
                .Replace(school.ClassA.ToString(), "{class}", StringComparison.Ordinal)
                .Replace(school.People["S1"].ToString(), "{student}", StringComparison.Ordinal),
            page => page.Value);
    }

    private static IEnumerable<(string Number, string Path)> Pages(ASchool school, Guid work)
    {
        var (of, student) = ($"/api/class-groups/{school.ClassA}", $"/api/students/{school.People["S1"]}");
        foreach (var staff in new[] { "TA", "R1" })
        {
            yield return (staff, "/api/class-groups");
            yield return (staff, "/api/class-groups?find=A");
            yield return (staff, $"{of}/heat-map");
            yield return (staff, $"{of}/audit");
            yield return (staff, "/api/appeals");
            yield return (staff, "/api/search?find=同学1");
            yield return (staff, student);
            yield return (staff, $"{student}/requirements/CS-3");
            yield return (staff, $"{student}/ledger");
            yield return (staff, $"{student}/certificates");
        }

        yield return ("TA", "/api/marking");
        yield return ("TA", $"/api/marking?task={Working.Essay}&classGroup={school.ClassA}");
        yield return ("TA", $"/api/marking/{work}");
        yield return ("TA", $"/api/attempts/{work}/result");
        yield return ("R1", "/api/certificates/waiting");
        yield return ("A1", "/api/class-groups");
        yield return ("A1", "/api/people");
        yield return ("A1", "/api/people?search=同学&role=student");
        yield return ("A1", "/api/people?search=no-such-person");
        yield return ("A1", "/api/search?find=F00");
        yield return ("S1", "/api/home");
        yield return ("S1", "/api/assignments");
    }

    private static async Task<int> StatementsAsync(Func<Task<HttpResponseMessage>> ask)
    {
        using var answer = await ask();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.RequestMessage!.RequestUri}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return int.Parse(answer.Headers.GetValues(StatementHeader.Name).Single().Split('"')[1], CultureInfo.InvariantCulture);
    }
}

using System.Diagnostics;
using System.Globalization;
using Jiangshang.Benchmarks.SchoolDay;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.Marking;

namespace Jiangshang.Benchmarks.Growth;

/// <summary>Walks all pages whose cost might grow with the school, first where the server has seen nothing of what they show, then again.</summary>
internal sealed class SchoolPages(SchoolClient client)
{
    private const int Different = 20;
    private const int WarmRounds = 3;
    private const string Chosen = "mountain-lake-42";
    private const string Password = "jiangshang-demo";

    public async Task<IReadOnlyList<PageFigures>> WalkAsync()
    {
        var registrar = await client.SignInAsync("R001", Password, Chosen);
        var teacher = await client.SignInAsync("T101", Password, Chosen);
        var administrator = await client.SignInAsync("A001", Password, Chosen);
        List<PageFigures> figures = [await MeasureAsync("class list, registrar", registrar, Paged("api/class-groups"))];
        var classes = await ClassesAsync(registrar);
        figures.Add(await MeasureAsync("class list, administrator", administrator, Paged("api/class-groups")));
        figures.Add(await MeasureAsync("class list, teacher", teacher, ["api/class-groups"]));
        figures.Add(await MeasureAsync("heat map", registrar, [.. classes.Select(id => $"api/class-groups/{id}/heat-map")]));
        figures.Add(await MeasureAsync("graduation audit", registrar, [.. classes.Reverse().Select(id => $"api/class-groups/{id}/audit")]));
        figures.Add(await MeasureAsync("marking queue", teacher, ["api/marking"]));
        var work = (await client.GetAsync<MarkingQueueView>(teacher, "api/marking")).Work.Items;
        figures.Add(await MeasureAsync("one work to mark", teacher, [.. work.Take(Different).Select(card => $"api/marking/{card.Attempt}")]));
        figures.Add(await MeasureAsync("waiting certificates", registrar, Paged("api/certificates/waiting")));
        figures.Add(await MeasureAsync("appeals", registrar, Paged("api/appeals")));
        figures.Add(await MeasureAsync("people", administrator, Paged("api/people")));
        figures.Add(await MeasureAsync("people found", administrator, ["api/people?search=20240", "api/people?search=G0001", "api/people?search=赵", "api/people?search=同学"]));
        figures.Add(await MeasureAsync("search (Ctrl K)", registrar, ["api/search?find=20240", "api/search?find=G00012", "api/search?find=李", "api/search?find=同学17"]));
        return figures;
    }

    /// <summary>Pages from all over the list; a short list answers with its last.</summary>
    private static IReadOnlyList<string> Paged(string path) => [.. Enumerable.Range(1, Different).Select(page => string.Create(CultureInfo.InvariantCulture, $"{path}?page={page}"))];

    private async Task<IReadOnlyList<Guid>> ClassesAsync(SignedInPerson registrar)
    {
        var first = (await client.GetAsync<ClassGroupsView>(registrar, "api/class-groups")).Classes;
        var last = (await client.GetAsync<ClassGroupsView>(registrar, string.Create(CultureInfo.InvariantCulture, $"api/class-groups?page={first.Pages}"))).Classes;
        return [.. first.Items.Concat(last.Items).Where(card => card.Students > 0).DistinctBy(card => card.Id).OrderBy(card => card.EntryYear).Take(Different).Select(card => card.Id)];
    }

    private async Task<PageFigures> MeasureAsync(string page, SignedInPerson person, IReadOnlyList<string> paths)
    {
        var (cold, warm, statements, bytes) = (new Latencies(), new Latencies(), 0, 0L);
        for (var round = 0; round <= WarmRounds; round++)
        {
            foreach (var path in paths)
            {
                var start = Stopwatch.GetTimestamp();
                var answer = await client.MeasureAsync(person, path);
                (round == 0 ? cold : warm).Add(Stopwatch.GetElapsedTime(start));
                statements = Math.Max(statements, answer.Statements);
                bytes = Math.Max(bytes, answer.Bytes);
            }
        }

        return new PageFigures(page, cold, warm, statements, bytes);
    }
}

using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>What teachers, registrars and administrators see.</summary>
internal static class StaffScreens
{
    private const string Teacher = "T101";
    private const string Registrar = "R001";
    private const string Administrator = "A001";

    private static readonly Screen HeatMap = new("teacher-heat-map", Teacher, person => OfClassAsync(person, "/classes/"));
    private static readonly Screen Audit = new("registrar-audit", Registrar, person => OfClassAsync(person, "/audits/"));

    public static IReadOnlyList<Screen> All { get; } =
    [
        Screen.At("teacher-classes", Teacher, "/classes"),
        HeatMap,
        HeatMap.InTheDark(),
        HeatMap with { Name = "teacher-assign", Then = AssignAsync },
        new("teacher-projector", Teacher, async person => await OfClassAsync(person, "/classes/") + "/projector"),
        new("teacher-student", Teacher, person => OfStudentAsync(person, "")),
        new("teacher-student-requirement", Teacher, person => OfStudentAsync(person, "/requirements/CS-3")),
        Screen.At("teacher-marking-queue", Teacher, "/marking"),
        new("teacher-marking", Teacher, MarkingAsync),
        Screen.At("teacher-appeals", Teacher, "/appeals"),
        Screen.At("teacher-library", Teacher, "/tasks"),
        Screen.At("registrar-audits", Registrar, "/audits"),
        Audit,
        Audit with { Name = "registrar-audit-assign", Then = StudentScreens.OpenAsync(".summary .button.primary") },
        Screen.At("registrar-certificates", Registrar, "/certificates/waiting"),
        new("registrar-requirement-decided", Registrar, DecidedAsync),
        Screen.At("administrator-people", Administrator, "/people"),
        Screen.At("administrator-log", Administrator, "/log"),
        Screen.At("administrator-add-students", Administrator, "/people") with { Then = PasteAsync },
    ];

    public static async Task<string> OfClassAsync(Person person, string before)
    {
        var classes = await person.AskAsync("api/class-groups");
        var oldest = classes.GetProperty("classes").GetProperty("items").EnumerateArray().OrderBy(card => card.GetProperty("entryYear").GetInt32()).First();
        return before + oldest.GetProperty("id").GetString();
    }

    private static async Task<string> OfStudentAsync(Person person, string after)
    {
        var map = await person.AskAsync($"api/class-groups{await OfClassAsync(person, "/")}/heat-map");
        var first = map.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("gaps").GetInt32() > 0);
        return $"/students/{first.GetProperty("student").GetProperty("id").GetString()}{after}";
    }

    /// <summary>A requirement that a person has decided in place of the rules.</summary>
    private static async Task<string> DecidedAsync(Person person)
    {
        foreach (var card in (await person.AskAsync("api/class-groups")).EnumerateArray())
        {
            var audit = await person.AskAsync($"api/class-groups/{card.GetProperty("id").GetString()}/audit");
            foreach (var row in audit.GetProperty("rows").EnumerateArray())
            {
                foreach (var ruling in row.GetProperty("overrides").EnumerateArray())
                {
                    return $"/students/{row.GetProperty("student").GetProperty("id").GetString()}/requirements/{ruling.GetProperty("requirement").GetString()}";
                }
            }
        }

        throw new InvalidOperationException("The demo school has no decision in place of the rules.");
    }

    private static async Task AssignAsync(Person person)
    {
        // The table on a lab PC, the cards on a phone.
        var students = person.Page.Locator(".student input:visible, .as-cards input:visible");
        await students.First.CheckAsync();
        await students.Nth(2).CheckAsync();
        await StudentScreens.OpenAsync(".tools .button.primary")(person);
    }

    private static async Task PasteAsync(Person person)
    {
        await StudentScreens.OpenAsync(".page-header .button.primary")(person);
        await person.Page.Locator("dialog[open] textarea").FillAsync(
            "20260901\t欧阳若曦\t2026 级电商 1班\t2026\t客户服务\n20260902\t王小明\t2026 级电商 1班\t2026\t网店运营\n20260903\t李红\t2026 级电商 1班");
        await person.Page.Locator("dialog[open] table, dialog[open] ul").First.WaitForAsync();
    }

    private static async Task<string> MarkingAsync(Person person)
    {
        var queue = await person.AskAsync("api/marking");
        return "/marking/" + queue.GetProperty("work").GetProperty("items").EnumerateArray().First().GetProperty("attempt").GetString();
    }
}

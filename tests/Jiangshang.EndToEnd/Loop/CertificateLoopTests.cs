using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Loop;

/// <summary>
/// The path of SC-1: the audit names the missing certificate, remedial training is assigned, done and marked, the certificate is
/// handed in and verified by a second person, the audit clears, and what was given to mend it is taken back. Once in Chinese on a lab PC, once in English on a phone; <c>./soak</c> walks
/// the other two.
/// </summary>
public sealed class CertificateLoopTests
{
    private const string Student = "20240103";

    public static TheoryData<string, int> Ways() => new() { { "zh-CN", 1366 }, { "en", 360 } };

    public static TheoryData<string, int> OtherWays() => new() { { "en", 1366 }, { "zh-CN", 360 } };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task From_a_missing_certificate_through_remedial_training_to_graduation(string language, int width) => WalkAsync(View.Of(language, width));

    [Theory(Explicit = true)]
    [MemberData(nameof(OtherWays))]
    public Task The_same_the_other_ways(string language, int width) => WalkAsync(View.Of(language, width));

    private static async Task WalkAsync(View view)
    {
        await using var server = new SchoolServer();
        await server.StartAsync();
        await using var registrar = await Person.SignedInAsync(server, "R001", view);
        await using var student = await Person.SignedInAsync(server, Student, view);
        await student.Page.GetByText("SC-1").First.WaitForAsync();
        await student.LookAsync("sc1-01-home");
        var name = (await student.AskAsync("api/home")).GetProperty("student").GetProperty("name").GetString()!;

        // The audit names it.
        await OpenAuditAsync(registrar);
        var row = registrar.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Student });
        await row.GetByText("SC-1").WaitForAsync();
        await row.GetByText(registrar.In("暂缓", "Not yet")).First.WaitForAsync();
        await registrar.LookAsync("sc1-02-audit");

        // Remedial training is assigned to everybody held back.
        await registrar.Page.GetByRole(AriaRole.Button, new() { NameRegex = registrar.Saying("给这 .* 名同学安排补修", "Assign remedial training") }).ClickAsync();
        await registrar.LookAsync("sc1-03-assign");
        await registrar.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = registrar.In("安排补修", "Assign"), Exact = true }).ClickAsync();
        await row.GetByText(registrar.In("个补修没做完", "remedial task")).WaitForAsync();
        await registrar.LookAsync("sc1-04-assigned");

        await DoRemedialWorkAsync(student);
        await MarkAsync(server, view, name);

        await student.GoToAsync("/certificates");
        await HandInCertificateAsync(student);
        await VerifyAsync(registrar, name);

        await OpenAuditAsync(registrar);
        await row.GetByText(registrar.In("可毕业", "Ready")).First.WaitForAsync();
        await row.ScrollIntoViewIfNeededAsync();
        await registrar.LookAsync("sc1-12-cleared");
        await student.GoToAsync("/");
        await student.Page.GetByText(student.In("毕业要求全部达到", "Everything for graduation is done")).First.WaitForAsync();
        await student.LookAsync("sc1-13-home");
        Assert.Equal(0, await student.Page.GetByText(student.In("补 SC-1", "mends SC-1")).CountAsync());
        Assert.Equal("cleared", (await student.AskAsync("api/home")).GetProperty("verdict").GetString());
    }

    private static async Task OpenAuditAsync(Person registrar)
    {
        var classes = await registrar.AskAsync("api/class-groups");
        var group = classes.GetProperty("classes").GetProperty("items").EnumerateArray().First(card => card.GetProperty("entryYear").GetInt32() == 2024 && card.GetProperty("name").GetString()!.Contains("1班", StringComparison.Ordinal));
        await registrar.GoToAsync($"/audits/{group.GetProperty("id").GetString()}");
    }

    private static async Task DoRemedialWorkAsync(Person student)
    {
        var assignments = await student.AskAsync("api/assignments");
        var work = assignments.EnumerateArray().First(card => card.GetProperty("task").GetString() == "jw-cs-2");
        Assert.True(work.GetProperty("remedial").GetBoolean());

        await student.GoToAsync("/tasks");
        await student.Page.Locator("article.line").First.WaitForAsync();
        await student.LookAsync("sc1-05-tasks");
        await student.Page.Locator("article.line").Filter(new() { HasText = student.In("补 SC-1", "mends SC-1") })
            .Filter(new() { HasText = work.GetProperty("taskTitle").GetProperty(student.In("zh", "en")).GetString() })
            .GetByRole(AriaRole.Button).First.ClickAsync();
        await student.Page.WaitForURLAsync("**/attempts/*");
        await student.Page.Locator("textarea.answer").FillAsync(string.Concat(Enumerable.Repeat(
            "先问清楚顾客遇到的情况，再说我能做什么、什么时候做完，最后回访确认。五个窗口按紧急程度排队，先给每位顾客一句话的回应。", 12)));
        await student.Page.Locator(".save.saved").WaitForAsync(new() { Timeout = 20_000 });
        await student.LookAsync("sc1-06-work");
        await student.HandInAsync();
        await student.Page.WaitForURLAsync("**/result");
        await student.Page.GetByText(student.In("已交，等老师评分", "Your teacher will mark it")).WaitForAsync();
        await student.LookAsync("sc1-07-handed-in");
    }

    private static async Task MarkAsync(SchoolServer server, View view, string name)
    {
        await using var teacher = await Person.SignedInAsync(server, "T101", view);
        await teacher.GoToAsync("/marking");
        var row = teacher.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = name }).First;
        await row.WaitForAsync();
        await teacher.LookAsync("sc1-08-queue");
        await row.GetByRole(AriaRole.Link, new() { NameRegex = teacher.Saying("评分", "Mark") }).ClickAsync();
        var criteria = teacher.Page.Locator("form.rubric fieldset");
        await criteria.First.WaitForAsync();
        for (var place = 0; place < await criteria.CountAsync(); place++)
        {
            await criteria.Nth(place).GetByRole(AriaRole.Radio).First.CheckAsync();
        }

        var marked = teacher.Page.Url;
        await teacher.Page.Locator("#marking-comment").FillAsync("排队有条理，回应及时。");
        await teacher.LookAsync("sc1-09-marking");
        await teacher.Page.Locator("form.rubric button.primary").ClickAsync();

        // The next work in the queue comes by itself.
        await teacher.Page.WaitForURLAsync(address => address != marked);
        await teacher.Page.Locator("main").First.WaitForAsync();
    }

    private static async Task HandInCertificateAsync(Person student)
    {
        await student.Page.GetByRole(AriaRole.Button, new() { Name = student.In("交一张证书", "Hand in a certificate") }).First.ClickAsync();
        var dialog = student.Page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("#certificate-type").SelectOptionAsync("x-customer-service-management");
        await dialog.Locator("#certificate-level").SelectOptionAsync("elementary");
        await dialog.Locator("#certificate-number").FillAsync("X2025-0612-0042");
        await dialog.Locator("#certificate-issued").FillAsync("2025-06-12");
        await dialog.Locator("#certificate-scan").SetInputFilesAsync(new FilePayload
        {
            Name = "证书.png",
            MimeType = "image/png",
            Buffer = await student.Page.ScreenshotAsync(),
        });
        await student.LookAsync("sc1-10-certificate");
        await dialog.GetByRole(AriaRole.Button, new() { Name = student.In("交上去", "Hand it in") }).ClickAsync();
        await student.Page.GetByText(student.In("等核验", "To be verified")).First.WaitForAsync();
    }

    private static async Task VerifyAsync(Person registrar, string name)
    {
        await registrar.GoToAsync("/certificates/waiting");
        await registrar.Page.Locator("nav.queue button").Filter(new() { HasText = name }).ClickAsync();
        await registrar.Page.Locator("#certificate-note").FillAsync("与原件一致。");
        await registrar.LookAsync("sc1-11-verify");
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = registrar.In("属实，通过", "Verified") }).ClickAsync();
        await registrar.Page.GetByText(registrar.In("已记录", "Recorded")).First.WaitForAsync();
    }
}

using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Loop;

/// <summary>
/// The path of SC-1: the audit names the missing certificate, remedial training is assigned, done and marked, the certificate is
/// handed in and verified by a second person, and the audit clears.
/// </summary>
public sealed class CertificateLoopTests(DemoSite site)
{
    private const string Student = "20240103";

    [Fact]
    public async Task From_a_missing_certificate_through_remedial_training_to_graduation()
    {
        await using var registrar = await Person.SignedInAsync(site.Server, "R001");
        await using var student = await Person.SignedInAsync(site.Server, Student);
        var name = (await student.AskAsync("api/home")).GetProperty("student").GetProperty("name").GetString()!;

        // The audit names it.
        await OpenAuditAsync(registrar);
        var row = registrar.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Student });
        await row.GetByText("SC-1").WaitForAsync();
        await row.GetByText("暂缓").First.WaitForAsync();

        // Remedial training is assigned to everybody held back.
        await registrar.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("给这 .* 名同学安排补修") }).ClickAsync();
        await registrar.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "安排补修" }).ClickAsync();
        await row.GetByText("个补修没做完").WaitForAsync();

        await DoRemedialWorkAsync(student);
        await MarkAsync(name);

        await student.GoToAsync("/certificates");
        await HandInCertificateAsync(student);
        await VerifyAsync(registrar, name);

        await OpenAuditAsync(registrar);
        await row.GetByText("可毕业").Or(row.GetByText("可以毕业")).First.WaitForAsync();
        Assert.Equal("cleared", (await student.AskAsync("api/home")).GetProperty("verdict").GetString());
    }

    private static async Task OpenAuditAsync(Person registrar)
    {
        var classes = await registrar.AskAsync("api/class-groups");
        var group = classes.EnumerateArray().First(card => card.GetProperty("entryYear").GetInt32() == 2024 && card.GetProperty("name").GetString()!.Contains("1班", StringComparison.Ordinal));
        await registrar.GoToAsync($"/audits/{group.GetProperty("id").GetString()}");
    }

    private static async Task DoRemedialWorkAsync(Person student)
    {
        var assignments = await student.AskAsync("api/assignments");
        var work = assignments.EnumerateArray().First(card => card.GetProperty("task").GetString() == "jw-cs-2");
        Assert.True(work.GetProperty("remedial").GetBoolean());

        await student.GoToAsync("/tasks");
        await student.Page.Locator("article.line").Filter(new() { HasText = "补 SC-1" })
            .Filter(new() { HasText = work.GetProperty("taskTitle").GetProperty("zh").GetString() })
            .GetByRole(AriaRole.Button).First.ClickAsync();
        await student.Page.WaitForURLAsync("**/attempts/*");
        await student.Page.Locator("textarea.answer").FillAsync(string.Concat(Enumerable.Repeat(
            "先问清楚顾客遇到的情况，再说我能做什么、什么时候做完，最后回访确认。五个窗口按紧急程度排队，先给每位顾客一句话的回应。", 12)));
        await student.Page.Locator(".save.saved").WaitForAsync(new() { Timeout = 20_000 });
        await student.Page.Locator("header.bar").GetByRole(AriaRole.Button, new() { Name = "交作业" }).ClickAsync();
        await student.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "交作业" }).ClickAsync();
        await student.Page.WaitForURLAsync("**/result");
        await student.Page.GetByText("已交，等老师评分").WaitForAsync();
    }

    private async Task MarkAsync(string name)
    {
        await using var teacher = await Person.SignedInAsync(site.Server, "T101");
        await teacher.GoToAsync("/marking");
        var row = teacher.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = name }).First;
        await row.GetByRole(AriaRole.Link, new() { NameRegex = new("评分") }).ClickAsync();
        var criteria = teacher.Page.Locator("form.rubric fieldset");
        await criteria.First.WaitForAsync();
        for (var place = 0; place < await criteria.CountAsync(); place++)
        {
            await criteria.Nth(place).GetByRole(AriaRole.Radio).First.CheckAsync();
        }

        var marked = teacher.Page.Url;
        await teacher.Page.Locator("#marking-comment").FillAsync("排队有条理，回应及时。");
        await teacher.Page.Locator("form.rubric button.primary").ClickAsync();

        // The next work in the queue comes by itself.
        await teacher.Page.WaitForURLAsync(address => address != marked);
        await teacher.Page.Locator("main").First.WaitForAsync();
    }

    private static async Task HandInCertificateAsync(Person student)
    {
        await student.Page.GetByRole(AriaRole.Button, new() { Name = "交一张证书" }).First.ClickAsync();
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
        await dialog.GetByRole(AriaRole.Button, new() { Name = "交上去" }).ClickAsync();
        await student.Page.GetByText("等核验").First.WaitForAsync();
    }

    private static async Task VerifyAsync(Person registrar, string name)
    {
        await registrar.GoToAsync("/certificates/waiting");
        await registrar.Page.Locator("nav.queue button").Filter(new() { HasText = name }).ClickAsync();
        await registrar.Page.Locator("#certificate-note").FillAsync("与原件一致。");
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = "属实，通过" }).ClickAsync();
        await registrar.Page.GetByText("已记录").First.WaitForAsync();
    }
}

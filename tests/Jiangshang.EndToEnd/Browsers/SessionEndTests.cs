using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Browsers;

/// <summary>A session that ends while somebody writes loses nothing (fault 14), and after sign-out nothing stays for the next (fault 13).</summary>
public sealed class SessionEndTests(DemoSite site)
{
    [Fact]
    public async Task Marks_wait_for_the_teacher_to_sign_in_again_and_are_then_saved()
    {
        await using var teacher = await Person.SignedInAsync(site.Server, "T101");
        await teacher.GoToAsync("/marking");
        await teacher.Page.Locator("a[href^='marking/']").First.ClickAsync();
        var comment = teacher.Page.Locator(".desk textarea").Last;
        await comment.FillAsync("写得具体，继续。");
        await teacher.Page.Context.ClearCookiesAsync();
        await teacher.Page.EvaluateAsync("document.activeElement.blur()");
        var criteria = await teacher.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('.rubric input[type=radio]')].map(one => one.name)).size");
        for (var criterion = 0; criterion < criteria; criterion++)
        {
            await teacher.Page.Keyboard.PressAsync("1");
        }

        await teacher.Page.Locator(".rubric button.primary").Last.ClickAsync();
        var dialog = teacher.Page.Locator("dialog[open]");
        await dialog.WaitForAsync();
        await teacher.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("写得具体，继续。", await comment.InputValueAsync());

        // Another person must not go on here.
        await SignInBesideAsync(teacher, dialog, "R001");
        await dialog.Locator(".wrong").WaitForAsync();
        await teacher.Page.Context.ClearCookiesAsync();
        await SignInBesideAsync(teacher, dialog, "T101");
        await teacher.Page.GetByText("已保存").First.WaitForAsync();
        Assert.Equal(0, await dialog.CountAsync());
    }

    [Fact]
    public async Task After_signing_out_no_page_of_the_person_stays_in_another_tab_nor_on_the_way_back()
    {
        await using var student = await Person.SignedInAsync(site.Server, "20240118");
        var name = (await student.AskAsync("api/home")).GetProperty("student").GetProperty("name").GetString()!;
        var other = await student.Browser.OpenAsync("/tasks");
        await other.Locator("#content h1").WaitForAsync();
        await student.GoToAsync("/account");
        await student.Page.GetByRole(AriaRole.Button, new() { Name = "退出登录" }).ClickAsync();
        await student.Page.WaitForURLAsync("**/sign-in**");
        await other.WaitForURLAsync("**/sign-in**");
        await student.Page.GoBackAsync();
        await student.Page.WaitForURLAsync("**/sign-in**");
        Assert.Equal(0, await student.Page.GetByText(name).CountAsync());
        Assert.Equal("[]", await student.Page.EvaluateAsync<string>("JSON.stringify(Object.keys(sessionStorage).filter(key => key.includes('draft')))"));
    }

    private static async Task SignInBesideAsync(Person person, ILocator dialog, string number)
    {
        var tab = await person.Page.Context.RunAndWaitForPageAsync(() => dialog.Locator("a.primary").ClickAsync());
        await tab.Locator("#schoolCode").FillAsync("demo");
        await tab.Locator("#number").FillAsync(number);
        await tab.Locator("#password").FillAsync(Person.DemoPassword);
        await tab.Locator("form button[type=submit]").ClickAsync();
    }
}

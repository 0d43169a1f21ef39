using System.Text.Json;
using Bunit;
using Jiangshang.Client.Api;
using Jiangshang.Client.Appeals;
using Jiangshang.Client.Design;
using Jiangshang.Client.Marking;
using Jiangshang.Client.Sessions;
using Jiangshang.Client.Shell;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Sessions;
using Jiangshang.Workshops;
using Microsoft.Extensions.DependencyInjection;

namespace Jiangshang.Client.Tests;

/// <summary>What is typed into forms outlives a reload of the page (fault 14).</summary>
public sealed class DraftTests : BunitContext
{
    private const string Reason = "第二条是按老师要求写的，请再看一下。";
    private static readonly Guid Person = Guid.Parse("01900000-0000-7000-8000-000000000001");
    private static readonly Guid Attempt = Guid.Parse("01900000-0000-7000-8000-000000000002");
    private readonly BunitJSModuleInterop _page;

    public DraftTests()
    {
        _page = JSInterop.SetupModule("./js/page.js");
        _page.Mode = JSRuntimeMode.Loose;
        Services.AddScoped<PageScript>().AddScoped<SignInAgain>().AddScoped<CurrentSession>().AddScoped<Notices>()
            .AddScoped<ISessionApi, OneSession>().AddScoped<IAppealApi, SilentServer>();
    }

    [Fact]
    public async Task What_was_typed_before_a_reload_is_in_the_form_again()
    {
        _page.Setup<string?>("keptDraft", Person, $"appeal/{Attempt}").SetResult(JsonSerializer.Serialize(Reason));
        var form = await FormAsync();
        form.WaitForAssertion(() => Assert.Equal(Reason, form.Find("textarea").GetAttribute("value")));
    }

    [Fact]
    public async Task What_is_typed_is_kept_under_its_person_and_form_and_forgotten_when_it_is_emptied()
    {
        var form = await FormAsync();
        await form.Find("button").ClickAsync(new());
        await form.Find("textarea").InputAsync(new() { Value = Reason });
        form.WaitForAssertion(() => Assert.Equal([Person, $"appeal/{Attempt}", JsonSerializer.Serialize(Reason, Contracts.ContractsJson.Options)], LastKept()));
        await form.Find("textarea").InputAsync(new() { Value = "" });
        form.WaitForAssertion(() => Assert.Equal([Person, $"appeal/{Attempt}", null], LastKept()));
    }

    [Fact]
    public void Marks_that_were_kept_are_the_marks_again()
    {
        var rubric = JsonSerializer.Deserialize(
            """
            {"criteria":[
              {"code":"clear","title":{"zh":"清楚","en":"Clear"},"levels":[{"code":"good","points":10,"descriptor":{"zh":"好","en":"Good"}},{"code":"poor","points":0,"descriptor":{"zh":"差","en":"Poor"}}]},
              {"code":"true","title":{"zh":"属实","en":"True"},"levels":[{"code":"good","points":10,"descriptor":{"zh":"好","en":"Good"}}]}]}
            """,
            WorkshopJson.Compact.Rubric)!;
        var draft = new MarkingDraft(rubric);
        var changes = 0;
        draft.Changed += () => changes++;
        draft.Choose(0, 1);
        draft.Note(1, "看第三段");
        draft.Comment = "继续";
        draft.ReturnForRevision = true;
        Assert.Equal(4, changes);
        var kept = JsonSerializer.Deserialize<KeptMarks>(JsonSerializer.Serialize(draft.ToKept(), Contracts.ContractsJson.Options), Contracts.ContractsJson.Options)!;
        var again = new MarkingDraft(rubric);
        again.Restore(kept);
        Assert.Equal((1, null, "看第三段", "继续", true), (again.LevelOf(0), again.LevelOf(1), again.NoteOf(1), again.Comment, again.ReturnForRevision));
    }

    private IReadOnlyList<object?> LastKept() => _page.Invocations["keepDraft"][^1].Arguments;

    private async Task<IRenderedComponent<AppealForm>> FormAsync()
    {
        await Services.GetRequiredService<CurrentSession>().LoadAsync();
        return Render<AppealForm>(form => form.Add(one => one.Attempt, Attempt));
    }

    private sealed class OneSession : ISessionApi
    {
        public Task<SessionView> CurrentAsync(CancellationToken cancellation = default) =>
            Task.FromResult(new SessionView(Person, "甲一", "S1", Role.Student, "测试学校", false, Person, false, false));

        public Task<SessionView> SignInAsync(SignInRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task SignOutAsync(CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task ChangePasswordAsync(ChangePasswordRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<SessionCard>> AllAsync(CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task EndOthersAsync(CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task EndAsync(Guid session, CancellationToken cancellation = default) => throw new NotSupportedException();
    }

    private sealed class SilentServer : IAppealApi
    {
        public Task<AttemptResultView> RaiseAsync(Guid attempt, RaiseAppealRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<Contracts.Lists.ListPage<AppealCard>> WaitingAsync(int page = 1, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<AttemptResultView> DecideAsync(Guid appeal, DecideAppealRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();
    }
}

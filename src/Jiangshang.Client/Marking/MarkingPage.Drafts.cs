using System.Text.Json;
using Jiangshang.Client.Sessions;
using Jiangshang.Contracts;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Marking;

/// <summary>What is marked and not saved yet lies in this window, work by work.</summary>
public sealed partial class MarkingPage
{
    [Inject]
    private CurrentSession Session { get; set; } = default!;

    /// <summary>Takes up the draft of this work where the window has one, and keeps it from here on.</summary>
    private async Task TakeUpAsync(MarkingDraft draft)
    {
        var (person, place) = (Session.Person.Person, DraftPlace);
        if (await Page.AskAsync<string?>("keptDraft", person, place) is { } text)
        {
            try
            {
                draft.Restore(JsonSerializer.Deserialize<KeptMarks>(text, ContractsJson.Options)!);
            }
            catch (JsonException)
            {
                // An older build wrote it.
            }
        }

        draft.Changed += () => _ = Page.DoAsync("keepDraft", person, place, draft.IsTouched ? JsonSerializer.Serialize(draft.ToKept(), ContractsJson.Options) : null);
    }

    private Task ForgetDraftAsync() => Page.DoAsync("keepDraft", Session.Person.Person, DraftPlace, null);

    private string DraftPlace => $"marking/{Attempt}";
}

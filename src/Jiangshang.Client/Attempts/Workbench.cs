using System.Text.Json;
using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Sessions;
using Jiangshang.Contracts.Attempts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Jiangshang.Client.Attempts;

/// <summary>What every workbench does alike: opens the journal, watches it, hands in.</summary>
public abstract class Workbench : LocalizedComponent, IAsyncDisposable
{
    [Parameter, EditorRequired]
    public AttemptView Attempt { get; set; } = default!;

    [Inject]
    protected IJSRuntime Browser { get; set; } = default!;

    [Inject]
    protected ServerClock Clock { get; set; } = default!;

    [Inject]
    private IAttemptApi Api { get; set; } = default!;

    [Inject]
    private CurrentSession Session { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected AttemptJournal? Journal { get; private set; }

    protected Answer<AttemptResultView>? HandIn { get; private set; }

    /// <summary>Another device writes on this work: it is shown as it was when the page was opened, and nothing is written.</summary>
    protected bool IsElsewhere { get; private set; }

    protected bool MayHandIn => Journal is { IsHeld: true, IsTakenOver: false } && HandIn is not Answer<AttemptResultView>.Pending;

    /// <summary>Whether each journal entry is a whole draft.</summary>
    protected abstract bool JournalsDrafts { get; }

    /// <summary>The journal is open and this tab holds the attempt.</summary>
    protected abstract Task BeginAsync(AttemptJournal journal);

    /// <summary>Another device writes: shows what the server has, without a field that takes anything.</summary>
    protected abstract void Show(IReadOnlyList<JsonElement> payloads);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            var mine = await Asking.AskAsync(() => Api.WriteHereAsync(Attempt.Id, new WriterRequest(TakeOver: false)));
            if (mine is Answer<AttemptView>.Refused { Rejection.Type: "anotherWriter" })
            {
                IsElsewhere = true;
                Show([.. Attempt.Journal.Select(entry => entry.Payload)]);
                StateHasChanged();
                return;
            }

            var granted = mine is Answer<AttemptView>.Given given ? given.Value : Attempt;
            Journal = await AttemptJournal.OpenAsync(Browser, granted, Session.Person.Person, JournalsDrafts);
            Journal.Changed += StateHasChanged;
            if (Journal.IsHeld)
            {
                await BeginAsync(Journal);
            }

            StateHasChanged();
        }
    }

    /// <summary>Everything to the server first, then the submission, then nothing stays on this computer.</summary>
    protected async Task HandInAsync()
    {
        if (Journal is not { } journal || HandIn is Answer<AttemptResultView>.Pending)
        {
            return;
        }

        HandIn = new Answer<AttemptResultView>.Pending();
        StateHasChanged();
        if (await journal.DrainAsync() is not { } last)
        {
            HandIn = null;
            return;
        }

        HandIn = await Asking.AskAsync(() => Api.SubmitAsync(Attempt.Id, new SubmitRequest(last)));
        if (HandIn is Answer<AttemptResultView>.Given)
        {
            await journal.FinishAsync();
            Navigation.NavigateTo($"attempts/{Attempt.Id}/result");
        }
    }

    /// <summary>Takes the attempt from the other tab or device and reads it anew: the other has written since.</summary>
    protected async Task TakeOverAsync()
    {
        if (IsElsewhere || Journal is { IsTakenOver: true })
        {
            await Asking.AskAsync(() => Api.WriteHereAsync(Attempt.Id, new WriterRequest(TakeOver: true)));
        }

        if (Journal is { IsHeld: false } journal)
        {
            await journal.TakeOverAsync();
        }

        Navigation.NavigateTo($"attempts/{Attempt.Id}", forceLoad: true);
    }

    /// <summary>Leaves what the server refused aside and opens the attempt as the server has it.</summary>
    protected async Task GoOnFromSavedAsync()
    {
        await Journal!.CutBackAsync();
        Navigation.NavigateTo($"attempts/{Attempt.Id}", forceLoad: true);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        if (Journal is not null)
        {
            Journal.Changed -= StateHasChanged;
            await Journal.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected virtual ValueTask EndAsync() => ValueTask.CompletedTask;
}

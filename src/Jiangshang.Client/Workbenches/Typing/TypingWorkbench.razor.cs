using System.Text.Json;
using Jiangshang.Client.Attempts;
using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Typing;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Jiangshang.Client.Workbenches.Typing;

/// <summary>Typing (CS-3): the script catches every event and draws; here is only what changes once a second.</summary>
public sealed partial class TypingWorkbench : Workbench
{
    private DotNetObjectReference<TypingWorkbench>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _typing;
    private ElementReference _sheet;
    private ElementReference _field;
    private TypingWorksheet _worksheet = default!;
    private TypingTick _tick = TypingTick.Nothing(0);
    private Wording? _refusal;
    private DateTimeOffset _refusalUntil;
    private bool _asking;

    protected override bool JournalsDrafts => false;

    protected override void OnInitialized()
    {
        _worksheet = Attempt.Worksheet.Deserialize(WorkshopJson.Compact.TypingWorksheet)!;
        _tick = TypingTick.Nothing(checked((int)_worksheet.Rules.MaximumDuration.Value));
    }

    protected override async Task BeginAsync(AttemptJournal journal)
    {
        _self = DotNetObjectReference.Create(this);
        _module = await Browser.ImportAsync("./js/typing.js");
        _typing = await _module.InvokeAsync<IJSObjectReference>(
            "startTyping",
            new
            {
                field = _field,
                sheet = _sheet,
                source = _worksheet.Source,
                payloads = await journal.PayloadsAsync(),
                elapsed = Math.Max(0, (long)(Clock.Now - Attempt.StartedAt).TotalMilliseconds),
                limit = _worksheet.Rules.MaximumDuration.Value * 1000L,
                penalty = _worksheet.Rules.Penalty.CharactersPerError,
                handle = journal.Handle,
            },
            _self);
    }

    [JSInvokable]
    public async Task Ticked(TypingTick tick)
    {
        _tick = tick;
        _refusal = Clock.Now < _refusalUntil ? _refusal : null;
        StateHasChanged();

        // The server closes the attempt by its own clock, whether or not the student has begun.
        if (Attempt.EndsAt is { } ends && Clock.Now >= ends)
        {
            await TimeUp();
        }
    }

    /// <summary>Something other than typing was tried: said beside the text, for long enough to be read.</summary>
    [JSInvokable]
    public void Refused(string input)
    {
        _refusal = input == "undo" ? TypingStrings.NoUndo : TypingStrings.NoPaste;
        _refusalUntil = Clock.Now + TimeSpan.FromSeconds(6);
        StateHasChanged();
    }

    [JSInvokable]
    public async Task TimeUp()
    {
        if (HandIn is null)
        {
            _asking = false;
            await HandInAsync();
            StateHasChanged();
        }
    }

    private async Task NotYetAsync()
    {
        _asking = false;
        await AimAsync();
    }

    private async Task ConfirmAsync()
    {
        _asking = false;
        if (_typing is not null)
        {
            await _typing.InvokeVoidAsync("finish");
        }

        await HandInAsync();
    }

    private async Task AimAsync()
    {
        if (_typing is not null)
        {
            await _typing.InvokeVoidAsync("aim");
        }
    }

    protected override async ValueTask EndAsync()
    {
        if (_typing is not null)
        {
            await _typing.InvokeVoidAsync("stop");
            await _typing.DisposeAsync();
        }

        if (_module is not null)
        {
            await _module.DisposeAsync();
        }

        _self?.Dispose();
    }
}

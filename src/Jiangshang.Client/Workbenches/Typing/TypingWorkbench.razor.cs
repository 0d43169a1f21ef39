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
    private string? _typedElsewhere;

    protected override bool JournalsDrafts => false;

    protected override void OnInitialized()
    {
        _worksheet = Attempt.Worksheet.Deserialize(WorkshopJson.Compact.TypingWorksheet)!;
        _tick = TypingTick.Nothing(checked((int)(Limit / 1000)));
    }

    /// <summary>On the attempt's one clock: what the server said had run and was left, or the task's limit while it has not begun.</summary>
    private long Limit => Attempt.Clock is { Begun: true, RemainingMilliseconds: { } left } clock ? clock.ElapsedMilliseconds + left : Attempt.Clock.LimitMilliseconds ?? 0;

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
                begun = Attempt.Clock.Begun,
                elapsed = Attempt.Clock.Begun ? Attempt.Clock.ElapsedMilliseconds + (long)(Clock.Now - Attempt.ServerNow).TotalMilliseconds : 0,
                limit = Limit,
                penalty = _worksheet.Rules.Penalty.CharactersPerError,
                handle = journal.Handle,
            },
            _self);
    }

    protected override void Show(IReadOnlyList<JsonElement> payloads)
    {
        var events = payloads.SelectMany(payload => payload.Deserialize(WorkshopJson.Compact.IReadOnlyListTypingEvent) ?? []);
        _typedElsewhere = new TypingReplay([.. events]).FinalText;
    }

    [JSInvokable]
    public async Task Ticked(TypingTick tick)
    {
        _tick = tick;
        _refusal = Clock.Now < _refusalUntil ? _refusal : null;
        StateHasChanged();
        if (Journal is { IsTakenOver: true } && _typing is not null)
        {
            await _typing.InvokeVoidAsync("finish");
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

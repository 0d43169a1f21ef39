using System.Text.Json;
using Jiangshang.Client.Design;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Attempts;
using Microsoft.JSInterop;

namespace Jiangshang.Client.Attempts;

/// <summary>The journal of the attempt on screen: everything recorded goes to this computer first, then to the server.</summary>
public sealed class AttemptJournal : IAsyncDisposable
{
    private readonly IJSObjectReference _module;
    private readonly DotNetObjectReference<AttemptJournal> _self;
    private IJSObjectReference _handle = default!;
    private bool _over;

    private AttemptJournal(IJSObjectReference module)
    {
        _module = module;
        _self = DotNetObjectReference.Create(this);
    }

    /// <summary>Raised when <see cref="State"/> or <see cref="IsHeld"/> has changed.</summary>
    public event Action? Changed;

    public SaveState State { get; private set; } = SaveState.Start;

    /// <summary>False while another tab of this browser works on the attempt.</summary>
    public bool IsHeld { get; private set; }

    public bool WasLost { get; private set; }

    /// <summary>True once another device has gone on with the work: what is typed here from then on is kept here and not sent.</summary>
    public bool IsTakenOver => State is { Standing: SaveStanding.Refused, Reason: "anotherWriter" };

    /// <summary>The script side, for a workbench whose own script records.</summary>
    public IJSObjectReference Handle => _handle;

    /// <param name="latest">True when each entry is a whole draft; false when entries are lists of events.</param>
    public static async Task<AttemptJournal> OpenAsync(IJSRuntime browser, AttemptView attempt, Guid person, bool latest)
    {
        var module = await browser.ImportAsync("./js/attempt.js");
        var journal = new AttemptJournal(module);
        var mode = latest ? "latest" : "list";
        journal._handle = await module.InvokeAsync<IJSObjectReference>(
            "openAttempt", new { attempt = attempt.Id, person, mode, entries = attempt.Journal }, journal._self);
        journal.IsHeld = await journal._handle.InvokeAsync<bool>("held");
        return journal;
    }

    /// <summary>What was journalled before, in order: the server's entries, then those only this computer has.</summary>
    public async Task<IReadOnlyList<JsonElement>> PayloadsAsync() => await _handle.InvokeAsync<JsonElement[]>("payloads");

    public ValueTask RecordAsync(object draft) =>
        _handle.InvokeVoidAsync("record", JsonSerializer.SerializeToElement(draft, ContractsJson.Options));

    public ValueTask RetryAsync() => _handle.InvokeVoidAsync("retry");

    /// <summary>Waits until the server has everything.</summary>
    /// <returns>The last entry's sequence, or null when the server will not take it.</returns>
    public async Task<long?> DrainAsync()
    {
        var drained = await _handle.InvokeAsync<Drained>("drain");
        return drained.Saved ? drained.Last : null;
    }

    /// <summary>The server has the submission: nothing of it stays on this computer.</summary>
    public async Task FinishAsync()
    {
        _over = true;
        await _handle.InvokeVoidAsync("finish");
    }

    /// <summary>Gives up what the server refused; it stays set aside on this computer.</summary>
    public ValueTask CutBackAsync() => _handle.InvokeVoidAsync("cutBack");

    public ValueTask TakeOverAsync() => _handle.InvokeVoidAsync("takeOver");

    [JSInvokable]
    public void SaveStateChanged(JsonElement state)
    {
        State = state.Deserialize<SaveState>(ContractsJson.Options)!;
        Changed?.Invoke();
    }

    [JSInvokable]
    public void TabLost()
    {
        (IsHeld, WasLost) = (false, true);
        Changed?.Invoke();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_over)
        {
            await _handle.InvokeVoidAsync("close");
        }

        await _handle.DisposeAsync();
        await _module.DisposeAsync();
        _self.Dispose();
    }

    private sealed record Drained(bool Saved, long Last);
}

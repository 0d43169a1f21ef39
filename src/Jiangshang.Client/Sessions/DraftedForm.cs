using System.Text.Json;
using Jiangshang.Client.Design;
using Jiangshang.Contracts;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Sessions;

/// <summary>
/// A form that keeps what is typed into it in this window, under its person, until it is sent: a reload, a crash of the page or a session that
/// ends loses nothing. It reads and writes after each rendering, so a form says only what its draft is.
/// </summary>
/// <typeparam name="TDraft">What is typed, compared by value.</typeparam>
public abstract class DraftedForm<TDraft> : LocalizedComponent
    where TDraft : class, IEquatable<TDraft>
{
    private TDraft? _kept;
    private string? _place;

    [Inject]
    private CurrentSession DraftOwner { get; set; } = default!;

    [Inject]
    private PageScript DraftKeeper { get; set; } = default!;

    /// <summary>Which form, and about what.</summary>
    protected abstract string DraftPlace { get; }

    protected abstract TDraft EmptyDraft { get; }

    /// <summary>What the fields hold.</summary>
    protected abstract TDraft Draft { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_place != DraftPlace)
        {
            _place = DraftPlace;
            Draft = _kept = await ReadAsync(_place) ?? EmptyDraft;
            StateHasChanged();
        }
        else if (_kept is not null && !Draft.Equals(_kept))
        {
            _kept = Draft;
            await KeepAsync(_kept.Equals(EmptyDraft) ? null : JsonSerializer.Serialize(_kept, ContractsJson.Options));
        }
    }

    /// <summary>It has been sent: the fields are empty again, and nothing stays in the window.</summary>
    protected Task ForgetDraftAsync()
    {
        Draft = _kept = EmptyDraft;
        return KeepAsync(null);
    }

    private async Task<TDraft?> ReadAsync(string place)
    {
        if (DraftOwner.Answer.ValueOrDefault is not { } person)
        {
            return null;
        }

        try
        {
            return await DraftKeeper.AskAsync<string?>("keptDraft", person.Person, place) is { } text
                ? JsonSerializer.Deserialize<TDraft>(text, ContractsJson.Options)
                : null;
        }
        catch (JsonException)
        {
            return null; // An older build wrote it.
        }
    }

    private Task KeepAsync(string? text) => DraftOwner.Answer.ValueOrDefault is { } person && _place is not null
        ? DraftKeeper.DoAsync("keepDraft", person.Person, _place, text)
        : Task.CompletedTask;
}

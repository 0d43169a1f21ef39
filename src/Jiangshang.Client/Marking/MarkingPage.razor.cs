using System.Text.Json;
using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Shell;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.Workshops;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using Rubric = Jiangshang.Workshops.Scoring.Rubric;

namespace Jiangshang.Client.Marking;

/// <summary>Marks one piece of work after the other without leaving the keyboard.</summary>
public sealed partial class MarkingPage : LocalizedComponent, IAsyncDisposable
{
    private DotNetObjectReference<MarkingPage>? _self;
    private IJSObjectReference? _keys;
    private MarkingView? _work;
    private MarkingDraft _draft = new(new Rubric([]));
    private Answer<AttemptResultView>? _saved;
    private Wording? _wrong;
    private string? _leavingTo;
    private bool _discarded;
    private bool _busy;

    // The page stays while the works change, so this counts one sitting.
    private int _marked;

    [Parameter]
    public Guid Attempt { get; set; }

    [Inject]
    private IMarkingApi Api { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private Notices Notices { get; set; } = default!;

    [Inject]
    private PageScript Page { get; set; } = default!;

    private bool IsUnsaved => _draft.IsTouched && !_discarded;

    /// <summary>Whatever is marked leaves the queue; counted in, the numbers go up instead of the end coming nearer.</summary>
    private int Place(MarkingView work) => _marked + work.Position;

    private int All(MarkingView work) => _marked + work.Position + work.Remaining - 1;

    [JSInvokable]
    public void HandleKeyAsync(string key)
    {
        if (_work is null || _busy || _leavingTo is not null)
        {
            return;
        }

        var leads = _draft.Press(key);
        StateHasChanged();
        if (leads != 0)
        {
            Go(leads > 0 ? _work.Next : _work.Previous);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _keys = await Page.AskAsync<IJSObjectReference>("listenForKeys", _self);
        }
    }

    private async Task<MarkingView> LoadAsync()
    {
        _work = null;
        var view = await Api.OpenAsync(Attempt);
        (_draft, _saved, _wrong, _discarded) = (new MarkingDraft(view.Rubric.Deserialize(WorkshopJson.Compact.Rubric)!), null, null, false);
        if (view.Markings is [.., var standing])
        {
            _draft.StartFrom(standing);
        }

        await TakeUpAsync(_draft);
        return _work = view;
    }

    private void Go(Guid? attempt)
    {
        if (attempt is { } goal)
        {
            Navigation.NavigateTo($"marking/{goal}");
        }
    }

    private async Task SaveAsync()
    {
        _wrong = !_draft.IsComplete ? MarkingStrings.Incomplete
            : _draft.ReturnForRevision && string.IsNullOrWhiteSpace(_draft.Comment) ? MarkingStrings.ReturnNeedsComment
            : _draft.LacksReason ? MarkingStrings.ReasonNeeded
            : null;
        if (_wrong is not null || _busy || _work is not { } work)
        {
            return;
        }

        _busy = true;
        _saved = await Asking.AskAsync(() => Api.MarkAsync(Attempt, _draft.ToRequest()));
        _busy = false;
        if (_saved is Answer<AttemptResultView>.Given)
        {
            var student = work.Card.Student.Name;
            Notices.Say(_draft.ReturnForRevision ? MarkingStrings.Returned(student) : MarkingStrings.Saved(student, Points(_draft.Total)));
            await ForgetDraftAsync();
            _marked++;
            _discarded = true;
            var next = work.Next ?? work.Previous;
            Navigation.NavigateTo(next is { } attempt ? $"marking/{attempt}" : "marking");
        }
    }

    /// <summary>Shows what the other teacher saved; the own marks stay where they are, to be compared and, with a reason, saved over them.</summary>
    private async Task SeeOthersAsync()
    {
        _busy = true;
        var seen = await Asking.AskAsync(() => Api.OpenAsync(Attempt));
        _busy = false;
        if (seen is Answer<MarkingView>.Given { Value: { Markings: [.., var standing] } view } && _work is not null)
        {
            _work = view;
            _draft.Saw(standing);
            _saved = null;
        }
    }

    internal static string Points(Workshops.Scoring.Score score) => new Score(score.Hundredths).ToString();

    private Task AskBeforeLeavingAsync(LocationChangingContext leaving)
    {
        if (IsUnsaved && !_busy)
        {
            leaving.PreventNavigation();
            _leavingTo = leaving.TargetLocation;
            StateHasChanged();
        }

        return Task.CompletedTask;
    }

    private async Task LeaveAsync()
    {
        await ForgetDraftAsync();
        var goal = _leavingTo;
        (_discarded, _leavingTo) = (true, null);
        Navigation.NavigateTo(goal ?? "marking");
    }

    public async ValueTask DisposeAsync()
    {
        if (_keys is not null)
        {
            await _keys.InvokeVoidAsync("stop");
            await _keys.DisposeAsync();
        }

        _self?.Dispose();
    }
}

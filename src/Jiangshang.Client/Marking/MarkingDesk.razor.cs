using System.Globalization;
using System.Text.Json;
using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Shell;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Scoring;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Points = Jiangshang.Workshops.Scoring.Score;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.Client.Marking;

/// <summary>One piece of work and its rubric, made for marking fifty in a row with one hand on the keyboard.</summary>
public sealed partial class MarkingDesk : LocalizedComponent, IAsyncDisposable
{
    private readonly Dictionary<string, PerformanceLevel> _levels = [];
    private readonly Dictionary<string, string?> _comments = [];
    private DotNetObjectReference<MarkingDesk>? _self;
    private IJSObjectReference? _keys;
    private Rubric _rubric = default!;
    private Answer<AttemptResultView>? _answer;
    private Wording? _wrong;
    private string _comment = "";
    private int _current;
    private bool _busy;

    [Parameter, EditorRequired]
    public MarkingView View { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<MarkingCard> Queue { get; set; } = [];

    [Inject]
    private IMarkingApi Api { get; set; } = default!;

    [Inject]
    private PageScript Page { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private Notices Notices { get; set; } = default!;

    private Points Total => Points.FromHundredths(_levels.Values.Sum(level => level.Points.Hundredths));

    protected override void OnInitialized() => _rubric = View.Rubric.Deserialize(WorkshopJson.Compact.Rubric)!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _keys = await Page.AskAsync<IJSObjectReference>("listenForKeys", _self);
        }
    }

    [JSInvokable]
    public Task HandleKeyAsync(string key)
    {
        if (key is "j" or "k")
        {
            if (Neighbour(key is "j" ? 1 : -1) is { } neighbour)
            {
                Navigation.NavigateTo(Link(neighbour)!);
            }
        }
        else if (_current < _rubric.Criteria.Count && key[0] - '1' < _rubric.Criteria[_current].Levels.Count)
        {
            Choose(_current, key[0] - '1');
            StateHasChanged();
        }

        return Task.CompletedTask;
    }

    private PerformanceLevel? Chosen(RubricCriterion criterion) => _levels.GetValueOrDefault(criterion.Code.Value);

    private void Choose(int criterion, int level)
    {
        _levels[_rubric.Criteria[criterion].Code.Value] = _rubric.Criteria[criterion].Levels[level];
        _current = Math.Min(criterion + 1, _rubric.Criteria.Count - 1);
    }

    private void Reuse(string comment) => _comment = _comment.Length == 0 ? comment : $"{_comment}\n{comment}";

    private MarkingCard? Neighbour(int step)
    {
        var here = Queue.Select(card => card.Attempt).ToList().IndexOf(View.Card.Attempt);
        return here >= 0 && here + step >= 0 && here + step < Queue.Count ? Queue[here + step] : null;
    }

    private static string? Link(MarkingCard? card) => card is null ? null : $"marking/{card.Attempt}";

    private async Task SaveAsync(bool returned)
    {
        _wrong = _levels.Count < _rubric.Criteria.Count ? MarkingStrings.Incomplete
            : returned && string.IsNullOrWhiteSpace(_comment) ? MarkingStrings.CommentNeeded
            : null;
        if (_wrong is not null)
        {
            return;
        }

        _busy = true;
        var marks = _rubric.Criteria
            .Select(criterion => new Contracts.Marking.CriterionMark(
                criterion.Code.Value, _levels[criterion.Code.Value].Code.Value, _comments.GetValueOrDefault(criterion.Code.Value)))
            .ToList();
        _answer = await Asking.AskAsync(() => Api.MarkAsync(View.Card.Attempt, new MarkRequest(marks, _comment.Trim(), returned)));
        _busy = false;
        if (_answer is Answer<AttemptResultView>.Given)
        {
            Notices.Say(MarkingStrings.Saved);
            Navigation.NavigateTo(Link(Neighbour(1) ?? Neighbour(-1)) ?? "marking");
        }
    }

    private static string Plain(Points points) => (points.Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);

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

using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.TrainingTasks;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Assignments;

/// <summary>Gives a task to classes, or to students chosen before.</summary>
public sealed partial class AssignDialog : LocalizedComponent
{
    private IReadOnlyCollection<Guid> _classes = [];
    private string _task = "";
    private WorkCondition _condition;
    private int _attempts = 3;
    private DateTime _opens;
    private DateTime _due;
    private Wording? _wrong;
    private Answer<AssignResult>? _answer;
    private bool _busy;
    private bool _wasOpen;

    [Parameter, EditorRequired]
    public bool IsOpen { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<TaskCard> Tasks { get; set; } = [];

    /// <summary>The code of the task chosen at first.</summary>
    [Parameter]
    public string? First { get; set; }

    /// <summary>How it is to be done, until the teacher says otherwise.</summary>
    [Parameter]
    public WorkCondition Condition { get; set; }

    /// <summary>The students it is for; empty when classes are to be chosen.</summary>
    [Parameter]
    public IReadOnlyCollection<Guid> Students { get; set; } = [];

    [Parameter, EditorRequired]
    public EventCallback Closed { get; set; }

    /// <summary>It was given.</summary>
    [Parameter]
    public EventCallback Assigned { get; set; }

    private WorkCondition Strongest => Tasks.FirstOrDefault(task => task.Code.Value == _task)?.StrongestCondition ?? WorkCondition.Proctored;

    protected override void OnParametersSet()
    {
        if (IsOpen && !_wasOpen)
        {
            var now = Clock.Now.ToLocalTime().DateTime;
            (_task, _condition, _classes, _wrong, _answer) = (First ?? "", Condition, [], null, null);
            _opens = now.AddSeconds(-now.Second).AddMilliseconds(-now.Millisecond);
            _due = now.Date.AddDays(7).AddHours(22);
        }

        _wasOpen = IsOpen;
    }

    private async Task AssignAsync()
    {
        _wrong = _task.Length == 0 ? AssignmentStrings.ChooseTask
            : Students.Count == 0 && _classes.Count == 0 ? AssignmentStrings.ChooseClass
            : _due <= _opens ? AssignmentStrings.DueFirst
            : null;
        if (_wrong is not null)
        {
            return;
        }

        _busy = true;
        var condition = _condition <= Strongest ? _condition : Strongest;
        var request = new AssignRequest(
            TaskCode.Of(_task), Students.Count > 0 ? [] : [.. _classes], [.. Students], condition, Instant(_opens), Instant(_due), Math.Max(1, _attempts));
        _answer = await Asking.AskAsync(() => Api.AssignAsync(request));
        _busy = false;
        if (_answer is Answer<AssignResult>.Given given)
        {
            Notices.Say(AssignmentStrings.Assigned(given.Value.Assigned));
            await Closed.InvokeAsync();
            await Assigned.InvokeAsync();
        }
    }

    private static DateTimeOffset Instant(DateTime local) =>
        new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), TimeZoneInfo.Local.GetUtcOffset(local)).ToUniversalTime();
}

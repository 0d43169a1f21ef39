using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Sessions;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.Sessions;
using Jiangshang.Contracts.TrainingTasks;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.ClassGroups;

/// <summary>Who in the class lacks what, and work for those chosen.</summary>
public sealed partial class HeatMapPage : LocalizedComponent
{
    private readonly HashSet<Guid> _selected = [];
    private HeatMapFilter _filter = HeatMapFilter.Everybody;
    private Answer<IReadOnlyList<TaskCard>>? _tasks;
    private bool _assigning;

    [Parameter]
    public Guid ClassGroup { get; set; }

    [Inject]
    private IClassGroupApi Api { get; set; } = default!;

    [Inject]
    private ITaskApi Tasks { get; set; } = default!;

    [Inject]
    private CurrentSession Session { get; set; } = default!;

    [Inject]
    private PageScript Page { get; set; } = default!;

    private bool MayAssign => Session.Is(Role.Teacher) || Session.Is(Role.Registrar);

    /// <summary>With a requirement chosen, the tasks that train it come first.</summary>
    private IReadOnlyList<TaskCard> OfferedTasks => [.. (_tasks?.ValueOrDefault ?? []).OrderByDescending(Trains)];

    private string? FirstTask => OfferedTasks.FirstOrDefault(Trains)?.Code.Value;

    private bool Trains(TaskCard task) => _filter.Lacks is { } lacks && task.Requirements.Any(requirement => requirement.Value == lacks);

    private void ChooseLack(ChangeEventArgs chosen) => Show(_filter with { Lacks = chosen.Value is string { Length: > 0 } code ? code : null });

    /// <summary>Whoever is no longer shown is no longer chosen: nobody is given work unseen.</summary>
    private void Show(HeatMapFilter filter)
    {
        _filter = filter;
        _selected.Clear();
    }

    private void Select((IReadOnlyList<Guid> Students, bool Chosen) change)
    {
        if (change.Chosen)
        {
            _selected.UnionWith(change.Students);
        }
        else
        {
            _selected.ExceptWith(change.Students);
        }
    }

    private async Task OpenAssignAsync()
    {
        if (_tasks is not Answer<IReadOnlyList<TaskCard>>.Given)
        {
            _tasks = await Asking.AskAsync(() => Tasks.AllAsync());
        }

        _assigning = _tasks is Answer<IReadOnlyList<TaskCard>>.Given;
    }
}

using Jiangshang.Client.Design;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Contracts.ClassGroups;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Jiangshang.Client.ClassGroups;

/// <summary>Class × requirement as a table with sticky heads.</summary>
public sealed partial class HeatMapTable : LocalizedComponent
{
    private ElementReference _map;
    private IJSObjectReference? _module;
    private IJSObjectReference? _keys;

    [Parameter, EditorRequired]
    public IReadOnlyList<HeatMapColumn> Columns { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<HeatMapRow> Rows { get; set; } = [];

    /// <summary>The requirement the rows were filtered by.</summary>
    [Parameter]
    public string? Lacks { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlySet<Guid> Chosen { get; set; } = new HashSet<Guid>();

    [Parameter]
    public bool MaySelect { get; set; }

    /// <summary>A column's head was pressed: its code, or null to take the filter away.</summary>
    [Parameter]
    public EventCallback<string?> LackChosen { get; set; }

    [Parameter]
    public EventCallback<(IReadOnlyList<Guid> Students, bool Chosen)> SelectionChanged { get; set; }

    private bool AllSelected => Rows.All(row => Chosen.Contains(row.Student.Id));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await Browser.ImportAsync("./ClassGroups/HeatMapTable.razor.js");
            _keys = await _module.InvokeAsync<IJSObjectReference>("moveByArrows", _map);
        }
        else if (_keys is not null)
        {
            await _keys.InvokeVoidAsync("refresh");
        }
    }

    private Task ToggleAll() => SelectionChanged.InvokeAsync(([.. Rows.Select(row => row.Student.Id)], !AllSelected));

    private Task Toggle(HeatMapRow row) => SelectionChanged.InvokeAsync(([row.Student.Id], !Chosen.Contains(row.Student.Id)));

    private string About(HeatMapColumn column) => L(ClassGroupStrings.ColumnTitle(column.Code.Value, L(column.Title), column.Attained, column.Concerned));

    /// <summary>A line where a new group of requirements begins.</summary>
    private string? Edge(int place) => place > 0 && Columns[place].Group != Columns[place - 1].Group ? "edge" : null;

    private static string Share(HeatMapColumn column) => column.Concerned == 0 ? "–" : Formats.Whole(100 * column.Attained / column.Concerned);

    private static string LevelClass(AttainmentLevel level) => level switch
    {
        AttainmentLevel.NotStarted => "not-started",
        AttainmentLevel.InTraining => "in-training",
        AttainmentLevel.Attained => "attained",
        AttainmentLevel.Excellent => "excellent",
    };

    public async ValueTask DisposeAsync()
    {
        if (_keys is not null)
        {
            await _keys.InvokeVoidAsync("stop");
            await _keys.DisposeAsync();
        }

        if (_module is not null)
        {
            await _module.DisposeAsync();
        }
    }
}

using Jiangshang.Client.Design;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Jiangshang.Client.Marking;

/// <summary>Where the marks are chosen; the focused criterion is kept in view.</summary>
public sealed partial class RubricPane : LocalizedComponent
{
    private const int Offered = 6;
    private readonly HashSet<int> _noting = [];
    private ElementReference[] _criteria = [];
    private MarkingDraft? _shown;
    private int _focused;

    [Parameter, EditorRequired]
    public MarkingDraft Draft { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<string> ReusableComments { get; set; } = [];

    /// <summary>Whether no other work is waiting.</summary>
    [Parameter]
    public bool IsLast { get; set; }

    [Parameter]
    public bool Busy { get; set; }

    [Parameter, EditorRequired]
    public EventCallback SaveAsked { get; set; }

    /// <summary>What became of saving.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void OnParametersSet()
    {
        if (_shown != Draft)
        {
            _shown = Draft;
            _criteria = new ElementReference[Draft.Rubric.Criteria.Count];
            _focused = Draft.Focused;
            _noting.Clear();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focused != Draft.Focused && Draft.Focused < _criteria.Length)
        {
            _focused = Draft.Focused;
            await _criteria[_focused].FocusAsync();
        }
    }

    /// <summary>The pointer or Tab is there already: taking the focus away now would swallow the click.</summary>
    private void Follow(int criterion)
    {
        Draft.Focus(criterion);
        _focused = Draft.Focused;
    }

    private async Task SaveOnCtrlEnterAsync(KeyboardEventArgs pressed)
    {
        if (pressed is { Key: "Enter", CtrlKey: true, IsComposing: false })
        {
            await SaveAsked.InvokeAsync();
        }
    }
}

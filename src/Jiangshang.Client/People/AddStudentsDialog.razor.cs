using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Sessions;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.People;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Jiangshang.Client.People;

/// <summary>Enters a list of students: every row right, or nobody.</summary>
public sealed partial class AddStudentsDialog : DraftedForm<string>
{
    private const int Columns = 5;
    private const int Shown = 500;
    private const long LargestFile = 2 * 1024 * 1024;

    private IReadOnlyList<StudentRow> _rows = [];
    private Answer<ImportResult>? _answer;
    private Wording? _fileFault;
    private string _text = "";
    private bool _onlyWrong;
    private bool _busy;

    [Parameter, EditorRequired]
    public bool IsOpen { get; set; }

    [Parameter, EditorRequired]
    public EventCallback Closed { get; set; }

    [Parameter, EditorRequired]
    public EventCallback<IReadOnlyList<NewAccount>> Entered { get; set; }

    [Inject]
    private IPeopleApi Api { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    protected override string DraftPlace => "add-students";

    protected override string EmptyDraft => "";

    protected override string Draft
    {
        get => _text;
        set => Take(value);
    }

    private List<StudentRow> Wrong => [.. _rows.Where(row => ProblemOf(row) is not null)];

    /// <summary>What the row itself shows, or else what the server found: it counts the students sent, from 1.</summary>
    private Wording? ProblemOf(StudentRow row) => row.Problem
        ?? _answer?.ValueOrDefault?.Problems.FirstOrDefault(problem => problem.Row >= 1 && problem.Row <= _rows.Count && _rows[problem.Row - 1] == row)?.Problem;

    private void Take(string text) => (_text, _rows, _answer, _fileFault, _onlyWrong) = (text, PastedStudents.Of(text).Rows, null, null, false);

    private async Task ReadFileAsync(InputFileChangeEventArgs chosen)
    {
        if (chosen.File.Size > LargestFile)
        {
            _fileFault = PeopleStrings.FileTooLarge;
            return;
        }

        try
        {
            await using var content = chosen.File.OpenReadStream(LargestFile);
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes);
            await using var module = await Browser.ImportAsync("./People/AddStudentsDialog.razor.js");
            Take(await module.InvokeAsync<string>("decode", bytes.ToArray()));
        }
        catch (Exception unread) when (unread is IOException or JSException)
        {
            _fileFault = PeopleStrings.FileUnreadable;
        }
    }

    private async Task EnterAsync()
    {
        _busy = true;
        _answer = await Asking.AskAsync(() => Api.AddStudentsAsync([.. _rows.Select(row => row.Student!)]));
        _busy = false;
        if (_answer is Answer<ImportResult>.Given { Value.Problems.Count: 0 } given)
        {
            await ForgetDraftAsync();
            await Entered.InvokeAsync(given.Value.Accounts);
        }
    }
}

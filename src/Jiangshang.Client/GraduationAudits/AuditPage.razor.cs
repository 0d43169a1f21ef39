using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Shell;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Contracts.GraduationAudits;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.GraduationAudits;

/// <summary>The graduation audit of a class: who is ready, who is not and why, and the remedy for all at once.</summary>
public sealed partial class AuditPage : LocalizedComponent
{
    private Asked<ClassAuditView>? _asked;
    private Answer<AssignRemedialResult>? _answer;
    private bool _onlyHeld;
    private bool _asking;
    private bool _busy;

    [Parameter]
    public Guid ClassGroup { get; set; }

    /// <summary>Whether only those not ready are shown at first.</summary>
    [SupplyParameterFromQuery(Name = "held")]
    public bool Held { get; set; }

    [Inject]
    private IGraduationAuditApi Api { get; set; } = default!;

    [Inject]
    private PageScript Page { get; set; } = default!;

    [Inject]
    private Notices Notices { get; set; } = default!;

    protected override void OnInitialized() => _onlyHeld = Held;

    private static bool IsCleared(AuditRow row) => row.Verdict is AuditVerdict.Cleared;

    private static IReadOnlyList<AuditRow> HeldRows(ClassAuditView audit) => [.. audit.Rows.Where(row => !IsCleared(row))];

    private async Task AssignAsync(ClassAuditView audit)
    {
        _busy = true;
        _answer = await Asking.AskAsync(() => Api.AssignRemedialAsync(new AssignRemedialRequest([.. HeldRows(audit).Select(row => row.Student.Id)])));
        _busy = false;
        if (_answer is Answer<AssignRemedialResult>.Given given)
        {
            _asking = false;
            Notices.Say(AuditStrings.Assigned(given.Value.Students, given.Value.Tasks));
            await _asked!.ReloadAsync();
        }
    }

    private Task ExportAsync(ClassAuditView audit) =>
        Page.DoAsync("download", $"{audit.ClassGroup.Name}.csv", "text/csv;charset=utf-8", AuditCsv.Of(audit, Language));

    private Task PrintAsync() => Page.DoAsync("print");
}

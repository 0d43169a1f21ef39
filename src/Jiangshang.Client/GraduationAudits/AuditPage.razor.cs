using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Shell;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.Students;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.GraduationAudits;

/// <summary>The graduation audit of a class: who is ready, who is not and why, and the remedy for all at once.</summary>
public sealed partial class AuditPage : LocalizedComponent
{
    private Asked<ClassAuditView>? _asked;
    private Answer<AssignRemedialResult>? _answer;
    private GapKind? _kind;
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

    private static bool Lacks(AuditRow row, GapKind kind) => row.Findings.Any(gap => gap.Blocks && gap.Kind == kind);

    private List<AuditRow> Shown(ClassAuditView audit) =>
        [.. audit.Rows.Where(row => (!_onlyHeld || !IsCleared(row)) && (_kind is not { } kind || Lacks(row, kind)))];

    private static IEnumerable<(GapKind Kind, int Students)> KindsMissing(ClassAuditView audit) => Enum.GetValues<GapKind>()
        .Select(kind => (kind, Students: audit.Rows.Count(row => Lacks(row, kind))))
        .Where(kind => kind.Students > 0);

    private async Task AssignAsync(IReadOnlyList<AuditRow> held)
    {
        _busy = true;
        _answer = await Asking.AskAsync(() => Api.AssignRemedialAsync(new AssignRemedialRequest([.. held.Select(row => row.Student.Id)])));
        _busy = false;
        if (_answer is Answer<AssignRemedialResult>.Given given)
        {
            _asking = false;
            Notices.Say(given.Value.Tasks == 0 ? AuditStrings.NothingToAssign(given.Value.Working, given.Value.NeedTeacher) : AuditStrings.Assigned(given.Value.Students, given.Value.Tasks));
            await _asked!.ReloadAsync();
        }
    }

    private Task ExportAsync(ClassAuditView audit) =>
        Page.DoAsync("download", L(AuditStrings.FileName(audit.ClassGroup.Name)), "text/csv;charset=utf-8", AuditCsv.Of(audit with { Rows = Shown(audit) }, Language));

    private Task PrintAsync() => Page.DoAsync("print");
}

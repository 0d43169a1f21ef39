using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Client.Shell;

/// <summary>A place in the navigation.</summary>
/// <param name="OnPhone">Whether it has a place in the phone's bottom bar.</param>
/// <param name="BriefName">Its name there, where the name is too long.</param>
public sealed record NavigationEntry(string Href, IconName Icon, Wording Name, bool OnPhone = true, Wording? BriefName = null)
{
    public static IReadOnlyList<NavigationEntry> For(Role role) => role switch
    {
        Role.Student =>
        [
            new("", IconName.Home, ShellStrings.Home),
            new("tasks", IconName.Tasks, ShellStrings.Tasks),
            new("attainment", IconName.Target, ShellStrings.Attainment),
            new("certificates", IconName.Certificate, ShellStrings.Certificates, BriefName: ShellStrings.CertificatesShort),
            new("ledger", IconName.Ledger, ShellStrings.Ledger, OnPhone: false),
            new("account", IconName.Account, ShellStrings.Me),
        ],
        Role.Teacher =>
        [
            new("classes", IconName.Classes, ShellStrings.Classes),
            new("marking", IconName.Marking, ShellStrings.Marking),
            new("reviews", IconName.Keyboard, ShellStrings.Reviews, OnPhone: false),
            new("appeals", IconName.Comment, ShellStrings.Appeals, OnPhone: false),
            new("tasks", IconName.Tasks, ShellStrings.Library, BriefName: ShellStrings.Tasks),
            new("account", IconName.Account, ShellStrings.Me),
        ],
        Role.Registrar =>
        [
            new("audits", IconName.Audit, ShellStrings.Audits, BriefName: ShellStrings.AuditsShort),
            new("certificates/waiting", IconName.Certificate, ShellStrings.ToVerify, BriefName: ShellStrings.ToVerifyShort),
            new("reviews", IconName.Keyboard, ShellStrings.Reviews, OnPhone: false),
            new("appeals", IconName.Comment, ShellStrings.Appeals, OnPhone: false),
            new("classes", IconName.Classes, ShellStrings.Classes),
            new("tasks", IconName.Tasks, ShellStrings.Library, BriefName: ShellStrings.Tasks),
            new("log", IconName.Shield, ShellStrings.SchoolLog, OnPhone: false),
            new("account", IconName.Account, ShellStrings.Me),
        ],
        Role.Administrator =>
        [
            new("people", IconName.People, ShellStrings.People),
            new("classes", IconName.Classes, ShellStrings.Classes),
            new("tasks", IconName.Tasks, ShellStrings.Library, BriefName: ShellStrings.Tasks),
            new("log", IconName.Shield, ShellStrings.SchoolLog, BriefName: ShellStrings.SchoolLogShort),
            new("account", IconName.Account, ShellStrings.Me),
        ],
    };
}

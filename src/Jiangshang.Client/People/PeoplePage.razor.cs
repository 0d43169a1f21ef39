using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Sessions;
using Jiangshang.Client.Shell;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.People;
using Jiangshang.Contracts.Sessions;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.People;

/// <summary>Everybody who can sign in, and the way in for those who cannot yet.</summary>
public sealed partial class PeoplePage : LocalizedComponent
{
    private const string RoleInAddress = "role";

    private Asked<PeopleView>? _asked;
    private IReadOnlyList<NewAccount> _accounts = [];
    private Answer<NewAccount>? _reset;
    private Answer<bool>? _deactivated;
    private PersonCard? _resetting;
    private PersonCard? _deactivating;
    private bool _addingStudents;
    private bool _addingStaff;
    private bool _busy;

    [Inject]
    private IPeopleApi Api { get; set; } = default!;

    [Inject]
    private CurrentSession Session { get; set; } = default!;

    [Inject]
    private Notices Notices { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [SupplyParameterFromQuery(Name = FindBox.Name)]
    public string? Find { get; set; }

    [SupplyParameterFromQuery(Name = RoleInAddress)]
    public string? RoleChosen { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Name)]
    public int Page { get; set; }

    private Role? Role => Enum.TryParse<Role>(RoleChosen, ignoreCase: true, out var role) ? role : null;

    private static int Count(PeopleView found, Role role) => found.Roles.FirstOrDefault(of => of.Role == role)?.Count ?? 0;

    private static Wording StateOf(PersonCard person) => !person.Active ? PeopleStrings.Inactive
        : person.MustChangePassword ? PeopleStrings.FirstSignIn
        : PeopleStrings.Active;

    private async Task ResetAsync()
    {
        _busy = true;
        _reset = await Asking.AskAsync(() => Api.ResetPasswordAsync(_resetting!.Id));
        _busy = false;
        if (_reset is Answer<NewAccount>.Given given)
        {
            Show([given.Value]);
        }
    }

    private async Task DeactivateAsync()
    {
        _busy = true;
        _deactivated = await Asking.DoAsync(() => Api.DeactivateAsync(_deactivating!.Id));
        _busy = false;
        if (_deactivated is Answer<bool>.Given)
        {
            Notices.Say(PeopleStrings.Deactivated(_deactivating!.Name));
            _deactivating = null;
            await _asked!.ReloadAsync();
        }
    }

    /// <summary>The list is asked for anew once the passwords have been kept.</summary>
    private void Show(IReadOnlyList<NewAccount> accounts) => (_addingStudents, _addingStaff, _resetting, _accounts) = (false, false, null, accounts);
}

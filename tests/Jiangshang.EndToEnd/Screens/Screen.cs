using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>A screen of the product: who looks at it, where it is, and what brings it into the state that is shown.</summary>
/// <param name="Number">Whose screen it is; <see cref="Nobody"/> before the sign-in.</param>
/// <param name="Address">Finds the path for the person signed in; some need an id of the demo school.</param>
public sealed record Screen(string Name, string Number, Func<Person, Task<string>> Address)
{
    public const string Nobody = "";

    /// <summary>Before the page is opened: a network that fails, an answer that is empty.</summary>
    public Func<Person, Task>? Before { get; init; }

    /// <summary>Once the page is there: a dialog opened, rows chosen.</summary>
    public Func<Person, Task>? Then { get; init; }

    /// <summary>Whether the page is shown while it still waits for its answer.</summary>
    public bool StaysLoading { get; init; }

    /// <summary>light or dark.</summary>
    public string Theme { get; init; } = "light";

    public string Password { get; init; } = Person.DemoPassword;

    public static IReadOnlyList<Screen> All { get; } = [.. StudentScreens.All, .. StaffScreens.All, .. TrustScreens.All, .. StateScreens.All];

    /// <summary>Shown under this name with whatever is changed by <c>with</c>.</summary>
    public static Screen At(string name, string number, string path) => new(name, number, _ => Task.FromResult(path));

    public Screen InTheDark() => this with { Name = Name + "-dark", Theme = "dark" };
}

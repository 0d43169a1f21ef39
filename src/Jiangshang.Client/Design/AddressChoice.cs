using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Design;

/// <summary>Choices of a list that stand in the address.</summary>
public static class AddressChoice
{
    /// <summary>Puts a choice into the address, or takes it out; the list begins at its first page.</summary>
    public static void Choose(this NavigationManager navigation, string name, object? chosen) =>
        navigation.NavigateTo(
            navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [name] = chosen is string { Length: 0 } ? null : chosen, [Pager.Name] = null }),
            replace: true);
}

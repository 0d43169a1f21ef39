using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Gallery;

/// <summary>Finds every component whose name ends in Specimen.</summary>
public static class Specimens
{
    private const string Ending = "Specimen";

    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(Specimens).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith(Ending, StringComparison.Ordinal) && typeof(ComponentBase).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static string NameOf(Type specimen) => specimen.Name[..^Ending.Length];
}

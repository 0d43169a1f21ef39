namespace Jiangshang.Client.Design;

/// <summary>English counts things in two forms; Chinese does not.</summary>
public static class Plural
{
    /// <returns><c>1 student</c>, <c>2 students</c>; <paramref name="many"/> where an s is not enough.</returns>
    public static string Of(int count, string one, string? many = null) => $"{Formats.Whole(count)} {(count == 1 ? one : many ?? one + "s")}";
}

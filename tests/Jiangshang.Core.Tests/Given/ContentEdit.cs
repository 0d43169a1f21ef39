using Jiangshang.Content;

namespace Jiangshang.Core.Tests.Given;

/// <summary>A change to the shipped content: the smallest that makes one thing wrong.</summary>
/// <param name="Path">The file changed.</param>
/// <param name="From">What stands there; null to write the whole file anew; empty to delete it.</param>
public sealed record ContentEdit(string Path, string? From, string To)
{
    public const string Standard = "standards/secondary-ecommerce/";

    public static ContentEdit Replace(string path, string from, string to) => new(path, from, to);

    public static ContentEdit Write(string path, string text) => new(path, null, text);

    public static ContentEdit Delete(string path) => new(path, "", "");

    public ContentFiles Apply(ContentFiles files)
    {
        if (From is null)
        {
            return files.With(Path, To);
        }

        var text = files.Texts[Path];
        if (From.Length == 0)
        {
            return files.Without(Path);
        }

        Assert.Contains(From, text, StringComparison.Ordinal);
        return files.With(Path, text.Replace(From, To, StringComparison.Ordinal));
    }
}

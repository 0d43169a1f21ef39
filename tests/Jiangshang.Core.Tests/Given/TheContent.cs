using Jiangshang.Content;

namespace Jiangshang.Core.Tests.Given;

/// <summary>The content as shipped, read once.</summary>
internal static class TheContent
{
    private static readonly Lazy<ContentFiles> LazyFiles = new(() => ContentFiles.From(TheRepository.File("content")));
    private static readonly Lazy<SchoolContent> LazySchool = new(() => SchoolContent.Read(Files).OrThrow());

    public static ContentFiles Files => LazyFiles.Value;

    public static SchoolContent School => LazySchool.Value;
}

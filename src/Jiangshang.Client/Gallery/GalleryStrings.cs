using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Gallery;

/// <summary>Words of the specimen gallery.</summary>
public static class GalleryStrings
{
    public static Wording Title { get; } = new("组件样张", "Gallery");
}

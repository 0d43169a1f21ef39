namespace Jiangshang.Server.Views;

/// <summary>The domain's opaque ids as contracts carry them. An id the school did not give itself becomes the empty one.</summary>
internal static class ViewIds
{
    public static Guid Of(string id) => Guid.TryParse(id, out var guid) ? guid : Guid.Empty;

    public static Guid? OfOptional(string? id) => Guid.TryParse(id, out var guid) ? guid : null;
}

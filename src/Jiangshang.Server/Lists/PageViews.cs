using Jiangshang.Contracts.Lists;
using Jiangshang.School.Storage;

namespace Jiangshang.Server.Lists;

/// <summary>Pages as the contract carries them.</summary>
internal static class PageViews
{
    public static ListPage<TView> Of<TItem, TView>(Page<TItem> page, Func<TItem, TView> view) =>
        new([.. page.Items.Select(view)], page.Total, page.Number, PageRequest.Size);

    /// <summary>The first page where none is named.</summary>
    public static PageRequest Asked(int? page) => new(page ?? 1);
}

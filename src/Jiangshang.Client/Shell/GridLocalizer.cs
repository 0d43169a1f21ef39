using System.Globalization;
using Radzen;

namespace Jiangshang.Client.Shell;

/// <summary>The grid's own words in Chinese. The kit asks by key; null leaves it its English.</summary>
public sealed class GridLocalizer(Preferences preferences) : ILocalizer
{
    public string? Get(string key, CultureInfo culture) => preferences.Language is Design.Language.English ? null : key switch
    {
        "RadzenPager_FirstPageTitle" or "RadzenPager_FirstPageAriaLabel" => "第一页",
        "RadzenPager_LastPageTitle" or "RadzenPager_LastPageAriaLabel" => "最后一页",
        "RadzenPager_NextPageTitle" or "RadzenPager_NextPageAriaLabel" or "RadzenPager_NextPageLabel" => "下一页",
        "RadzenPager_PrevPageTitle" or "RadzenPager_PrevPageAriaLabel" or "RadzenPager_PrevPageLabel" => "上一页",
        "RadzenPager_PageAriaLabelFormat" or "RadzenPager_PageTitleFormat" => "第 {0} 页",
        "RadzenDataGrid_PagingSummaryFormat" or "RadzenPager_PagingSummaryFormat" => "第 {0} 页，共 {1} 页（{2} 条）",
        "RadzenDataGrid_EmptyText" => "没有可显示的内容",
        "RadzenDataGrid_PageSizeText" => "条/页",
        _ => null,
    };
}

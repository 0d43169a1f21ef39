namespace Jiangshang.Content.Markets.Lint;

/// <summary>A map without one of the 31 provinces, or with another, or with nobody living there (省份不全).</summary>
public sealed class IncompleteProvinces : IMarketCheck
{
    public string Id => "M011";

    private static readonly string[] AllProvinces =
    [
        "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南",
        "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆",
    ];

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var provinces = content.Scenario.Provinces;
        foreach (var missing in AllProvinces.Where(name => provinces.All(province => province.Name != name)))
        {
            yield return content.Fault(this,
                $"缺少省份“{missing}”。",
                $"The province “{missing}” is missing.");
        }

        for (var p = 0; p < provinces.Length; p++)
        {
            if (!AllProvinces.Contains(provinces[p].Name, StringComparer.Ordinal))
            {
                yield return content.Fault(this, "provinces", p,
                    $"“{provinces[p].Name}”不在 31 个省级行政区里。",
                    $"“{provinces[p].Name}” is none of the 31 provinces.");
            }

            if (provinces[p].Population.Value <= 0)
            {
                yield return content.Fault(this, "provinces", p,
                    $"“{provinces[p].Name}”的人口权重应大于 0。",
                    $"The population weight of “{provinces[p].Name}” must be above 0.");
            }
        }
    }
}

namespace Jiangshang.Content.Lint;

/// <summary>Brands come and go; codes stay. A brand may stand in a text, never in a code.</summary>
public sealed class BrandInCode : IContentCheck
{
    private static readonly string[] Brands =
        ["taobao", "tmall", "jingdong", "pinduoduo", "douyin", "tiktok", "kuaishou", "wechat", "weixin", "xiaohongshu", "photoshop", "illustrator", "baidu", "alipay"];

    private static readonly FindingTemplate Found = new("C023", Severity.Problem,
        "代码“{0}”里有品牌名“{1}”。品牌只写在正文里，代码请用通用的说法。", "The code “{0}” contains the brand “{1}”; use a general term in codes.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Found];

    public IEnumerable<ContentProblem> Run(SchoolContent content) =>
        from entry in Codes(content)
        from brand in Brands
        where entry.Code.Contains(brand, StringComparison.OrdinalIgnoreCase)
        select Found.At(content.Places.Of(entry.Where), entry.Code, brand);

    private static IEnumerable<(string Code, object Where)> Codes(SchoolContent content)
    {
        var ofStandards = content.Standards.SelectMany(standard =>
            standard.Metrics.Select(metric => (metric.Code.Value, (object)metric))
                .Concat(standard.Specializations.Select(specialization => (specialization.Code.Value, (object)specialization)))
                .Concat(standard.Occupations.Select(occupation => (occupation.Code.Value, (object)occupation)))
                .Concat(standard.Requirements.Select(requirement => (requirement.Code.Value, (object)requirement)))
                .Concat(standard.Certificates.Select(type => (type.Code.Value, (object)type)))
                .Concat(standard.CertificateModules.Select(module => (module.Code, (object)module)))
                .Concat(standard.CertificateRules.Select(rule => (rule.Code.Value, (object)rule))));
        return ofStandards
            .Concat(content.Tasks.Select(task => (task.Version.Code, (object)task)))
            .Concat(content.TypingTexts.Select(text => (text.Code.Value, (object)text)));
    }
}

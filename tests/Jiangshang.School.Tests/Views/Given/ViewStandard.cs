using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Tests.Views.Given;

/// <summary>A small standard with one example of everything a view has to put in words.</summary>
internal static class ViewStandard
{
    public static readonly SpecializationCode CustomerService = new("customer-service");
    public static readonly MetricCode Speed = new("typing.netSpeed");
    public static readonly MetricCode Accuracy = new("typing.accuracy");
    public static readonly MetricCode Rubric = new("rubric.score");
    public static readonly CertificateTypeCode Putonghua = new("putonghua");
    public static readonly CertificateTypeCode Service = new("x-customer-service");

    public static readonly Source Document = new(SourceKind.FoundingDocument, "三(二)3(1)③");
    public static readonly Source Law = new(SourceKind.Statute, "《民法典》第496条");
    public static readonly Source School = new(SourceKind.SchoolDefault, "默认");

    public static CompetencyStandard Of(EvidenceSelection? over = null, int? withinMonths = null, IReadOnlyList<EvidenceKind>? kinds = null)
    {
        Requirement[] requirements =
        [
            Requirement("ME-1", RequirementGroup.Moral, null, Leaf("observed", [Bound(Rubric, 60, School)], [EvidenceKind.Observed], WorkCondition.Practice, new EvidenceSelection.Best())),
            Requirement("CS-3", RequirementGroup.Specialized, CustomerService, Leaf(
                "speed",
                [Bound(Speed, 80, Document), Bound(Accuracy, 95, School)],
                kinds ?? [EvidenceKind.Measured],
                WorkCondition.Assessed,
                over ?? new EvidenceSelection.Latest(),
                withinMonths)),
        ];
        return new CompetencyStandard(
            new VersionedCode("view", 1),
            2024,
            new Programme("730701", new("电子商务", "E-commerce"), new("目标", "Objective")),
            [],
            [new Occupation(new("agent"), new("客户服务", "Customer service"), [CustomerService], "客户服务", [Putonghua], [Service], Document)],
            [new Specialization(CustomerService, new("客户服务", "Customer service"), Document)],
            [
                new Metric(Speed, new("速度", "Speed"), new("字/分钟", "characters/min"), MetricValue.Of(160)),
                new Metric(Accuracy, new("正确率", "Accuracy"), new("%", "%"), MetricValue.Of(100)),
                new Metric(Rubric, new("评分", "Mark"), new("分", "points"), MetricValue.Of(100)),
            ],
            requirements,
            [Certificate(Putonghua, "普通话水平测试等级证书", "Putonghua test certificate"), Certificate(Service, "客户服务管理", "Customer service management")],
            [],
            [
                Rule("QC-1", RuleForce.Mandatory, new CertificateDemand.Named(Putonghua, new("2B"))),
                Rule("SC-3", RuleForce.Encouraged, new CertificateDemand.Beyond(1)),
            ],
            new CertificatePlanPolicy(1, 2, Document),
            new EvaluationPolicy(20, 20, 20, 20, 20, 80, 100, 2, 4, School),
            new GraduationPolicy(Enum.GetValues<RequirementGroup>(), true, Score.Of(60), Document, Document),
            new RemedialPolicy(true, Document, true, School, 30),
            []);
    }

    public static Criterion Criterion(EvidenceSelection over, IReadOnlyList<EvidenceKind> kinds, WorkCondition minimum, int? withinMonths = null) => new(
        "speed", new("录入速度", "Typing speed"), [Bound(Speed, 80, Document), Bound(Accuracy, 95, School)], kinds, minimum, over, withinMonths);

    public static MetricBound Bound(MetricCode metric, decimal threshold, Source source) =>
        new(metric, Comparison.AtLeast, MetricValue.Of(threshold), null, source);

    private static CriterionNode.Leaf Leaf(string code, IReadOnlyList<MetricBound> bounds, IReadOnlyList<EvidenceKind> kinds, WorkCondition minimum, EvidenceSelection over, int? withinMonths = null) =>
        new(new Criterion(code, new("录入速度", "Typing speed"), bounds, kinds, minimum, over, withinMonths));

    private static Requirement Requirement(string code, RequirementGroup group, SpecializationCode? specialization, CriterionNode criteria) =>
        new(new(code), group, specialization, new($"要求 {code}", $"Requirement {code}"), new("说明", "Statement"), criteria, 1, Document);

    private static CertificateType Certificate(CertificateTypeCode code, string zh, string en) => new(
        code,
        new(zh, en),
        CertificateRegime.LanguageTest,
        [new(new("3A"), new("三级甲等", "3A"), null), new(new("2B"), new("二级乙等", "2B"), null)],
        null,
        null,
        null,
        [],
        [],
        null,
        true,
        Document);

    private static CertificateRule Rule(string code, RuleForce force, CertificateDemand demand) =>
        new(new(code), force, new($"规则 {code}", $"Rule {code}"), [CustomerService], demand, Document);
}

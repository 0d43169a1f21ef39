using Jiangshang.Client.Design;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Client.Gallery;

/// <summary>One invented student and class for the specimens.</summary>
public static class Sample
{
    public static StudentCard Student { get; } = new(
        new Guid("01900000-0000-7000-8000-000000000001"), "20240101", "陈紫萱", new Guid("01900000-0000-7000-8000-0000000000aa"), "24电商1班", 2024,
        SpecializationCode.Of("customer-service"), new Wording("客户服务", "Customer service"));

    public static GapView Typing { get; } = new(
        "CS-3", GapKind.Requirement, true, new Wording("汉字录入", "Chinese typing"),
        new Wording("最好成绩每分钟 74 字，要求 80 字。", "Your best is 74 characters a minute; 80 are asked for."),
        SourceKind.FoundingDocument, "CS-3",
        [new NextStepView(NextStepKind.DoTask, new Wording("考核：客服话术录入", "Assessed: customer service phrases"), TaskCode.Of("ty-11"), null, null, 15)]);

    public static GapView Certificate { get; } = new(
        "SC-1", GapKind.Certificate, true, new Wording("技能等级证书", "Skill-level certificate"),
        new Wording("还没有本方向的技能等级证书。", "No skill-level certificate of your specialization yet."),
        SourceKind.FoundingDocument, "SC-1",
        [new NextStepView(NextStepKind.ObtainCertificate, new Wording("交一张客户服务管理（初级）", "Hand in Customer Service Management, elementary"), null, null, null, null)]);

    public static AuditRow Held { get; } = new(Student, AuditVerdict.NotCleared, Score.Of(71.5m), [Typing, Certificate], 1, [new(RequirementCode.Of("GC-2"), true, "在企业实习中当面核实过", "王老师", new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero), null)], []);

    public static AuditRow Cleared { get; } = new(Student with { Name = "李明" }, AuditVerdict.Cleared, Score.Of(88), [], 0, [], []);

    public static IReadOnlyList<HeatMapColumn> Columns { get; } =
    [
        new(RequirementCode.Of("GC-1"), RequirementGroup.General, new Wording("数据计算", "Arithmetic"), 1, 2),
        new(RequirementCode.Of("CS-3"), RequirementGroup.Specialized, new Wording("汉字录入", "Chinese typing"), 1, 2),
    ];

    public static IReadOnlyList<HeatMapRow> Rows { get; } =
    [
        new(Student, AuditVerdict.NotCleared, 2, [new(AttainmentLevel.Attained, BasisPoints.Whole, false, Trend.Falling), new(AttainmentLevel.InTraining, new BasisPoints(9250), true, Trend.Rising)]),
        new(Student with { Id = new Guid("01900000-0000-7000-8000-000000000002"), Name = "李明" }, AuditVerdict.Cleared, 0, [new(AttainmentLevel.Excellent, BasisPoints.Whole, true, Trend.Steady), null]),
    ];

    public static IReadOnlyList<RadarSpoke> Spokes(Language language) =>
    [
        new(DesignStrings.Group(RequirementGroup.Moral).In(language), Score.Of(82), Score.Of(60)),
        new(DesignStrings.Group(RequirementGroup.General).In(language), Score.Of(64), Score.Of(60)),
        new(DesignStrings.Group(RequirementGroup.Core).In(language), Score.Of(51), Score.Of(60)),
        new(DesignStrings.Group(RequirementGroup.Specialized).In(language), Score.Of(73), Score.Of(60)),
    ];
}

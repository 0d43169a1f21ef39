using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Server.Views.Words;

/// <summary>What the closed lists of the domain are called on screen.</summary>
internal static class NameWords
{
    public static Wording Of(RequirementGroup group) => group switch
    {
        RequirementGroup.Moral => new("德育", "Character"),
        RequirementGroup.General => new("通用职业能力", "General skills"),
        RequirementGroup.Core => new("专业核心能力", "Core skills"),
        RequirementGroup.Specialized => new("专业方向能力", "Specialization"),
    };

    /// <summary>One piece of work done under at least this condition.</summary>
    public static Wording Work(WorkCondition minimum) => minimum switch
    {
        WorkCondition.Practice => new("练习或考核", "practice or assessed attempt"),
        WorkCondition.Assessed => new("考核", "assessed attempt"),
        WorkCondition.Proctored => new("有老师监考的考核", "supervised attempt"),
    };

    public static Wording Condition(WorkCondition condition) => condition switch
    {
        WorkCondition.Practice => new("练习", "practice"),
        WorkCondition.Assessed => new("考核", "assessed"),
        WorkCondition.Proctored => new("监考", "supervised"),
    };

    public static Wording Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Measured => new("系统测量", "measured by the system"),
        EvidenceKind.Judged => new("老师评分", "marked by a teacher"),
        EvidenceKind.Observed => new("老师观察", "observed by a teacher"),
        EvidenceKind.Peer => new("同学互评", "peer assessment"),
        EvidenceKind.Certificate => new("证书成绩", "certificate result"),
        EvidenceKind.Override => new("老师认定", "teacher's decision"),
    };

    /// <summary>Why a certificate does not count, as the end of a sentence about it.</summary>
    public static Wording Of(CertificateStanding standing) => standing switch
    {
        CertificateStanding.Counts => new("有效", "counts"),
        CertificateStanding.AwaitingVerification => new("已经交上来，等学校核验", "has been handed in and waits for the school to check it"),
        CertificateStanding.Rejected => new("没有通过核验", "could not be confirmed"),
        CertificateStanding.Revoked => new("已被撤销", "has been withdrawn"),
        CertificateStanding.Expired => new("已经过期", "has expired"),
        CertificateStanding.NotYetIssued => new("发证日期还没到", "is dated in the future"),
        CertificateStanding.OutsideValidity => new("发证日期不在这种证书的发放期内", "is dated outside the period in which this certificate was issued"),
        CertificateStanding.NotInCatalogue => new("不在学校的证书目录里", "is not in the school's catalogue"),
        CertificateStanding.LevelTooLow => new("等级还不够", "is below the level required"),
    };

    public static Wording Of(CertificateRegime regime) => regime switch
    {
        CertificateRegime.OccupationalQualification => new("国家职业资格", "national occupational qualification"),
        CertificateRegime.OccupationalSkillLevel => new("人社部门职业技能等级", "occupational skill level"),
        CertificateRegime.EducationSkillLevel => new("教育部门职业技能等级", "education skill level"),
        CertificateRegime.LanguageTest => new("语言测试", "language test"),
    };

    /// <summary>Who says so, and where: 来源：三(二)3(1)③, 学校设定.</summary>
    public static Wording Of(Source source) => source.Kind switch
    {
        SourceKind.FoundingDocument => new($"来源：{source.Clause}", $"source: {source.Clause}"),
        SourceKind.Statute => new($"法规：{source.Clause}", $"law: {source.Clause}"),
        SourceKind.SchoolDefault => new("学校设定", "set by the school"),
    };
}

using Jiangshang.Client.Api;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Client.Design;

/// <summary>Words that the base components say.</summary>
public static class DesignStrings
{
    public static Wording Loading { get; } = new("正在取数据…", "Loading…");
    public static Wording StillLoading { get; } = new("比平时慢，还在取数据。可以再等等，也可以重新打开这一页。", "Slower than usual, still loading. You can wait, or reload this page.");
    public static Wording Pages { get; } = new("分页", "Pages");
    public static Wording PreviousPage { get; } = new("上一页", "Previous");
    public static Wording NextPage { get; } = new("下一页", "Next");
    public static Wording PageOf(int page, int pages, int total) => new($"第 {page} 页，共 {pages} 页 {total} 条", $"Page {page} of {pages}, {total} in all");
    public static Wording Retry { get; } = new("再试一次", "Try again");
    public static Wording Close { get; } = new("关闭", "Close");
    public static Wording Cancel { get; } = new("取消", "Cancel");
    public static Wording Back { get; } = new("返回", "Back");
    public static Wording BackHome { get; } = new("回到首页", "Back to home");
    public static Wording RefusedTitle { get; } = new("这一步没有办成", "That was not possible");
    public static Wording PassLine { get; } = new("达标线", "Pass line");
    public static Wording Minutes(int minutes) => new($"约 {minutes} 分钟", $"about {minutes} min");
    public static Wording Points(string points) => new($"{points} 分", $"{points} points");
    public static Wording PointsUnit { get; } = new("分", "points");

    /// <summary>Who assessed: a person's name, or the scorer, whose version is for those who check us.</summary>
    public static Wording Assessor(string who) => who.LastIndexOf('@') is > 0 and var at
        ? new($"系统（评分规则第 {who[(at + 1)..]} 版）", $"the system (scoring rules, version {who[(at + 1)..]})")
        : new(who, who);

    public static Wording RadarSummary(int groups) => new($"{groups} 组能力的得分与达标线", $"Scores of {groups} groups against the pass line");

    public static Wording FailedTitle(Failure failure) => failure switch
    {
        Failure.Unreachable => new("连不上服务器", "The server cannot be reached"),
        Failure.SignedOut => new("登录已过期", "You are signed out"),
        Failure.NotFound => new("没有找到", "Not found"),
        _ => new("服务器出了问题", "Something went wrong on the server"),
    };

    public static Wording FailedAdvice(Failure failure) => failure switch
    {
        Failure.Unreachable => new("看看网线或无线网，然后再试一次。没有交上的内容还在这台电脑上。", "Check the network, then try again. Work that was not sent is still on this computer."),
        Failure.SignedOut => new("重新登录后会回到这一页。", "Sign in again and you will come back to this page."),
        Failure.NotFound => new("它可能已经不在了，或者不归你看。", "It may be gone, or it is not yours to see."),
        _ => new("不是你的错。过一会儿再试；还不行就告诉老师。", "It is not your fault. Try again shortly; if it stays, tell your teacher."),
    };

    public static Wording Level(AttainmentLevel level) => level switch
    {
        AttainmentLevel.NotStarted => new("未开始", "Not started"),
        AttainmentLevel.InTraining => new("培养中", "In training"),
        AttainmentLevel.Attained => new("达成", "Attained"),
        AttainmentLevel.Excellent => new("优秀", "Excellent"),
    };

    public static Wording Condition(WorkCondition condition) => condition switch
    {
        WorkCondition.Practice => new("练习", "Practice"),
        WorkCondition.Assessed => new("考核", "Assessed"),
        WorkCondition.Proctored => new("监考", "Proctored"),
    };

    public static Wording Kind(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Measured => new("系统测量", "Measured"),
        EvidenceKind.Judged => new("教师评分", "Marked by a teacher"),
        EvidenceKind.Observed => new("教师观察", "Observed"),
        EvidenceKind.Peer => new("同学互评", "Peer assessment"),
        EvidenceKind.Certificate => new("证书", "Certificate"),
        EvidenceKind.Override => new("人工认定", "Decided by a person"),
    };

    public static Wording Source(SourceKind source) => source switch
    {
        SourceKind.FoundingDocument => new("培养方案", "Training programme"),
        SourceKind.Statute => new("法律法规", "Law"),
        SourceKind.SchoolDefault => new("学校规定", "School rule"),
    };

    public static Wording Group(RequirementGroup group) => group switch
    {
        RequirementGroup.Moral => new("德育", "Character"),
        RequirementGroup.General => new("通用职业能力", "General skills"),
        RequirementGroup.Core => new("专业核心能力", "Core skills"),
        RequirementGroup.Specialized => new("专业方向能力", "Specialization"),
    };

    public static Wording Gap(GapKind kind) => kind switch
    {
        GapKind.Requirement => new("能力", "Skill"),
        GapKind.Certificate => new("证书", "Certificate"),
        GapKind.CertificatePlan => new("考证计划", "Certificate plan"),
        GapKind.Evaluation => new("学业评价", "Evaluation"),
    };

    /// <summary>What staff can do about a student's step.</summary>
    public static Wording DoForStaff(NextStepKind kind) => kind switch
    {
        NextStepKind.DoTask or NextStepKind.AskTeacher => new("布置", "Assign"),
        NextStepKind.ObtainCertificate or NextStepKind.AwaitVerification => new("看证书", "Certificates"),
        NextStepKind.PlanCertificates => new("看计划", "See the plan"),
    };

    public static Wording Assigned { get; } = new("已布置", "Assigned");

    public static Wording Do(NextStepKind kind) => kind switch
    {
        NextStepKind.DoTask => new("去做", "Start"),
        NextStepKind.ObtainCertificate => new("交证书", "Hand in"),
        NextStepKind.AwaitVerification => new("看进度", "See progress"),
        NextStepKind.AskTeacher => new("看要求", "See what it takes"),
        NextStepKind.PlanCertificates => new("定计划", "Make a plan"),
    };
}

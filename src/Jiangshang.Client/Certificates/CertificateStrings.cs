using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Certificates;

namespace Jiangshang.Client.Certificates;

/// <summary>Words about certificates.</summary>
public static class CertificateStrings
{
    public static Wording Title { get; } = new("证书", "Certificates");
    public static Wording Lead { get; } = new("哪些必考，哪些鼓励考，手里有哪些。", "Which are required, which are encouraged, which you hold.");
    public static Wording Rules { get; } = new("毕业对证书的要求", "What graduation asks");
    public static Wording Held { get; } = new("交上来的证书", "Handed in");
    public static Wording NoneHeld { get; } = new("还没有交过证书", "No certificates handed in yet");
    public static Wording NoneHeldHint { get; } = new("拿到证书后，拍照或扫描交上来，教务核验后就算数。", "Once you have one, photograph or scan it and hand it in. It counts once the registrar has verified it.");
    public static Wording HandIn { get; } = new("交一张证书", "Hand in a certificate");
    public static Wording Plan { get; } = new("考证计划", "Certificate plan");
    public static Wording PlanLead(int minimum, int maximum) => new($"选 {minimum} 到 {maximum} 种打算考的。", $"Choose {minimum} to {maximum} that you mean to take.");
    public static Wording SavePlan { get; } = new("保存计划", "Save the plan");
    public static Wording PlanSaved { get; } = new("计划已保存", "Plan saved");
    public static Wording PlanCount(int minimum, int maximum) => new($"要选 {minimum} 到 {maximum} 种", $"Choose {minimum} to {maximum}");
    public static Wording OwnSpecialization { get; } = new("本方向", "Own specialization");
    public static Wording NoLongerIssued { get; } = new("已停发", "No longer issued");
    public static Wording Type { get; } = new("证书种类", "Certificate");
    public static Wording ChooseType { get; } = new("请选择", "Choose one");
    public static Wording Level { get; } = new("等级", "Level");
    public static Wording Score { get; } = new("考试分数（有就填）", "Test score (if any)");
    public static Wording Number { get; } = new("证书编号", "Certificate number");
    public static Wording IssuedOn { get; } = new("发证日期", "Issued on");
    public static Wording ExpiresOn { get; } = new("有效期至（长期有效不填）", "Valid until (leave empty if it does not expire)");
    public static Wording Scan { get; } = new("扫描件或照片", "Scan or photograph");
    public static Wording ScanHint(string largest) => new($"PNG、JPEG 或 PDF，不超过 {largest}。四角拍全，字要看得清。", $"PNG, JPEG or PDF, at most {largest}. Show all four corners; the text must be legible.");
    public static Wording ScanWrong { get; } = new("请选一个 PNG、JPEG 或 PDF 文件。", "Choose a PNG, JPEG or PDF file.");
    public static Wording ScanTooLarge { get; } = new("文件太大了，请压缩后再选。", "The file is too large. Make it smaller and choose again.");
    public static Wording FillIn { get; } = new("种类、等级、编号、发证日期都要填。", "Certificate, level, number and date of issue are needed.");
    public static Wording Send { get; } = new("交上去", "Hand it in");
    public static Wording Sent { get; } = new("已交，等教务核验", "Handed in; the registrar will verify it");
    public static Wording VerifiedBy(string who) => new($"{who} 核验", $"verified by {who}");
    public static Wording HandedInBy(string who) => new($"{who} 交", $"handed in by {who}");
    public static Wording Waiting { get; } = new("证书核验", "Verify certificates");
    public static Wording WaitingLead(int count) => new($"{count} 张等第二个人看", $"{count} waiting for a second person");
    public static Wording NoneWaiting { get; } = new("没有等核验的证书", "Nothing waits to be verified");
    public static Wording NoneWaitingHint { get; } = new("学生交上来的证书会出现在这里。", "What students hand in will appear here.");
    public static Wording Verify { get; } = new("属实，通过", "Verified");
    public static Wording Reject { get; } = new("不通过", "Reject");
    public static Wording Note { get; } = new("核对了什么，或为什么不通过", "What was checked, or why it is rejected");
    public static Wording NoteNeeded { get; } = new("不通过要写明原因，学生会看到。", "Say why; the student reads it.");
    public static Wording SharedLead { get; } = new("这张证书还交给了别人。核对原件再决定，并写明核对了什么。", "The same certificate was handed in for somebody else. Check the original and say what you checked.");
    public static Wording SharedNoteNeeded { get; } = new("同一张证书有两个人交：请写明核对了什么。", "Two people handed in the same certificate: say what you checked.");

    public static Wording Shared(CertificateHolderView other) => other switch
    {
        { SameNumber: true, SameScan: true } => new("编号和扫描件都相同", "same number and scan"),
        { SameNumber: true } => new("编号相同", "same number"),
        _ => new("扫描件相同", "same scan"),
    };

    public static Wording Status(CertificateStatus status) => status switch
    {
        CertificateStatus.Submitted => new("等核验", "to be verified"),
        CertificateStatus.Verified => new("已核验", "verified"),
        CertificateStatus.Rejected => new("未通过", "rejected"),
        CertificateStatus.Revoked => new("已撤销", "revoked"),
    };

    public static Wording Decided { get; } = new("已记录", "Recorded");
    public static Wording OpenScan { get; } = new("在新窗口打开扫描件", "Open the scan in a new window");
    public static Wording NoScan { get; } = new("没有扫描件", "No scan");
    public static Wording Facts { get; } = new("学生填的", "What the student wrote");
    public static Wording Compare { get; } = new("和左边的扫描件逐项对照。", "Compare each item with the scan.");
    public static Wording ValidUntil(string day) => new($"有效期至 {day}", $"valid until {day}");

    public static Wording Standing(CertificateStanding standing) => standing switch
    {
        CertificateStanding.Counts => new("有效，计入毕业", "Counts"),
        CertificateStanding.AwaitingVerification => new("等核验", "To be verified"),
        CertificateStanding.Rejected => new("未通过", "Rejected"),
        CertificateStanding.Revoked => new("已撤销", "Revoked"),
        CertificateStanding.Expired => new("已过期", "Expired"),
        CertificateStanding.NotYetIssued => new("发证日期在以后", "Issued in the future"),
        CertificateStanding.OutsideValidity => new("发证时该证书不在目录内", "Not issued at that time"),
        CertificateStanding.NotInCatalogue => new("不在认可目录内", "Not in the catalogue"),
        CertificateStanding.LevelTooLow => new("等级不够", "Level too low"),
    };

    public static Wording Regime(CertificateRegime regime) => regime switch
    {
        CertificateRegime.OccupationalQualification => new("职业资格证书", "Occupational qualification"),
        CertificateRegime.OccupationalSkillLevel => new("职业技能等级证书", "Occupational skill level"),
        CertificateRegime.EducationSkillLevel => new("“1+X”技能等级证书", "“1+X” skill level"),
        CertificateRegime.LanguageTest => new("语言测试", "Language test"),
    };

    public static string Tone(CertificateView held) => held.Standing switch
    {
        CertificateStanding.Counts => "success",
        CertificateStanding.AwaitingVerification => "warning",
        _ => "accent",
    };
}

using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Client.Students;

/// <summary>Words about a student's way to graduation.</summary>
public static class StudentStrings
{
    public static Wording Home { get; } = new("首页", "Home");
    public static Wording GapsBefore { get; } = new("离毕业还差", "Before graduation:");
    public static Wording GapsAfter(int gaps) => new("项", gaps == 1 ? "item to go" : "items to go");
    public static Wording GapsPlain(int gaps) => new($"离毕业还差 {gaps} 项", $"{gaps} to go before graduation");
    public static Wording ClearedTitle { get; } = new("毕业要求全部达到", "Everything for graduation is done");
    public static Wording ClearedHint { get; } = new("还想更好？看看可以冲“优秀”的能力和鼓励考的证书。", "Want more? See which skills can become excellent and which certificates are encouraged.");
    public static Wording GapsHeading { get; } = new("先补这些", "Start here");
    public static Wording AdviceHeading { get; } = new("建议做（不影响毕业）", "Advised (graduation does not depend on it)");
    public static Wording AllGaps(int more) => new($"另外 {more} 项", $"{more} more");
    public static Wording Next { get; } = new("接下来的任务", "Next tasks");
    public static Wording AllTasks { get; } = new("全部任务", "All tasks");
    public static Wording NoTasks { get; } = new("老师还没布置任务", "No tasks assigned yet");
    public static Wording NoTasksHint { get; } = new("可以先自己练。", "You can practise on your own meanwhile.");
    public static Wording Practise { get; } = new("去练习", "Practise");
    public static Wording Groups { get; } = new("四组能力", "Four groups of skills");
    public static Wording SeeAll { get; } = new("全部要求", "All requirements");
    public static Wording Certificates { get; } = new("证书", "Certificates");
    public static Wording LastFeedback { get; } = new("最近的反馈", "Last feedback");
    public static Wording NoFeedback { get; } = new("还没有反馈。做完一份作业，这里会有得分和老师的话。", "No feedback yet. Finish a piece of work and you will see your score and comments here.");
    public static Wording SeeLines { get; } = new("看明细", "See details");
    public static Wording Evaluation { get; } = new("学业评价", "Academic evaluation");
    public static Wording Attainment { get; } = new("我的达成", "My progress");
    public static Wording AttainmentLead(int attained, int total) => new($"{total} 项要求，已达成 {attained} 项", $"{attained} of {total} requirements attained");
    public static Wording EvidenceCount(int count) => new($"{count} 份证据", count == 1 ? "1 piece of evidence" : $"{count} pieces of evidence");
    public static Wording Verdict { get; } = new("结论", "Verdict");
    public static Wording Statement { get; } = new("要求是什么", "What it asks");
    public static Wording Clause { get; } = new("出处", "Clause");
    public static Wording Criteria { get; } = new("怎样算达到", "What it takes");
    public static Wording CriterionMet { get; } = new("已达到", "Met");
    public static Wording CriterionExcelled { get; } = new("已达优秀", "Excellent");
    public static Wording CriterionOpen { get; } = new("还没达到", "Not yet");
    public static Wording Considered(int count) => new($"看了 {count} 份证据", count == 1 ? "1 piece of evidence considered" : $"{count} pieces of evidence considered");
    public static Wording Measure { get; } = new("指标", "Measure");
    public static Wording Yours { get; } = new("你的成绩", "Yours");
    public static Wording Asked { get; } = new("要求", "Asked");
    public static Wording ExcellentFrom(string value) => new($"优秀 {value}", $"excellent {value}");
    public static Wording From { get; } = new("谁定的", "Set by");
    public static Wording None { get; } = new("还没有", "none yet");
    public static Wording Evidence { get; } = new("证据", "Evidence");
    public static Wording NoEvidence { get; } = new("还没有证据", "No evidence yet");
    public static Wording NoEvidenceHint { get; } = new("做一次下面的任务，结果会记在这里。", "Do one of the tasks below and the result will be recorded here.");
    public static Wording Helps { get; } = new("做这些任务有用", "Tasks that help");
    public static Wording NoHelp { get; } = new("现在没有能练这一项的任务，请问老师。", "There is no task for this yet. Please ask your teacher.");
    public static Wording Start { get; } = new("开始练", "Practise");
    public static Wording AssessedBy(string who) => new($"评定：{who}", $"by {who}");
    public static Wording Superseded { get; } = new("已被后来的更正替代", "replaced by a later correction");
    public static Wording Ledger { get; } = new("证据台账", "Evidence ledger");
    public static Wording LedgerLead { get; } = new("每一份证据按时间记下来，只增不改。一环扣一环，改动会被发现。", "Every piece of evidence in order, only ever added to. Each entry seals the one before, so a change is found.");
    public static Wording ChainHolds { get; } = new("台账完好", "The ledger is intact");
    public static Wording ChainBroken(int at) => new($"第 {at} 条起与记录不符，请告诉教务", $"From entry {at} on it does not match. Please tell the registrar.");
    public static Wording LedgerEmpty { get; } = new("台账还是空的", "The ledger is still empty");
    public static Wording LedgerEmptyHint { get; } = new("完成第一次考核，第一条证据就会记在这里。", "Your first scored work will become the first entry.");
    public static Wording Seal { get; } = new("封印", "Seal");
    public static Wording Override { get; } = new("人工认定", "Decide in person");
    public static Wording OverrideLead { get; } = new("你的认定会作为一条证据记进台账，学生会读到理由。", "Your decision becomes an entry of the ledger; the student reads the reason.");
    public static Wording OverrideAttained { get; } = new("认定达成", "Attained");
    public static Wording OverrideNot { get; } = new("认定未达成", "Not attained");
    public static Wording Reason { get; } = new("理由（至少 10 个字）", "Reason (at least 10 characters)");
    public static Wording Record { get; } = new("记入台账", "Record it");
    public static Wording Recorded { get; } = new("已记入台账", "Recorded in the ledger");
    public static Wording Until { get; } = new("有效到（不填就一直有效，直到撤回）", "Until (left empty: until it is withdrawn)");
    public static Wording RulingAttained { get; } = new("老师认定：已达成", "Decided in person: attained");
    public static Wording RulingNot { get; } = new("老师认定：还没达成", "Decided in person: not attained yet");
    public static Wording RulingBy(string who, string when) => new($"{who}，{when}", $"{who}, {when}");
    public static Wording RulingUntil(string day) => new($"有效到 {day}", $"until {day}");
    public static Wording RulingOpen { get; } = new("撤回以前一直有效", "until it is withdrawn");
    public static Wording RulingRule { get; } = new("认定有效时以认定为准，新成绩照常记在下面；撤回或到期以后，由成绩决定。", "While it stands, this decision counts; new results are still recorded below and decide again once it is withdrawn or over.");
    public static Wording Withdraw { get; } = new("撤回认定", "Withdraw this decision");
    public static Wording WithdrawLead { get; } = new("撤回以后，这一项重新由成绩决定。撤回和理由会记进台账，学生会读到。", "Results decide again from then on. The withdrawal and its reason become an entry of the ledger; the student reads it.");
    public static Wording WaitsForSecond(bool? attained) => attained switch
    {
        true => new("等第二个人确认：认定达成", "Waiting for a second person: attained"),
        false => new("等第二个人确认：认定未达成", "Waiting for a second person: not attained"),
        null => new("等第二个人确认：撤回认定", "Waiting for a second person: withdrawal"),
    };
    public static Wording SecondAnswer { get; } = new("你的意见（不同意时必须写）", "Your view (needed if you do not agree)");
    public static Wording Confirm { get; } = new("确认，记入台账", "Confirm and record");
    public static Wording Disagree { get; } = new("不同意", "Do not agree");
    public static Wording NotYou { get; } = new("这是你提出的，要由另一位老师或教务确认。现在还不起作用。", "You proposed it, so another teacher or registrar has to confirm. It has no effect yet.");
    public static Wording NowWaits { get; } = new("已提出，等第二个人确认", "Proposed; a second person has to confirm");
    public static Wording StudentPage(string name) => new($"{name}的达成情况", $"{name}’s progress");
    public static Wording Waiting { get; } = new("待核验", "to be verified");
    public static Wording Held { get; } = new("已具备", "held");
    public static Wording Missing { get; } = new("还缺", "missing");
    public static Wording Planned { get; } = new("在考证计划里", "in the certificate plan");
    public static Wording Comma { get; } = new("、", ", ");
    public static Wording AllEvidence(int more) => new($"再看 {more} 份更早的", $"{more} earlier");
    public static Wording Assign { get; } = new("布置", "Assign");
    public static Wording Remedial { get; } = new("补修", "Remedial");

    public static Wording Force(RuleForce force) => force switch
    {
        RuleForce.Mandatory => new("必考", "Required"),
        RuleForce.Encouraged => new("鼓励考", "Encouraged"),
        RuleForce.Voluntary => new("自愿考", "Voluntary"),
    };
}

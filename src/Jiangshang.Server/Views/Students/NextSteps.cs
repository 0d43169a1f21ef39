using System.Globalization;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Students;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.Server.Views.Students;

/// <summary>The buttons beside a gap. There is always at least one.</summary>
public static class NextSteps
{
    /// <summary>More alternatives than these help nobody choose.</summary>
    private const int TasksShown = 3;

    public static IReadOnlyList<NextStepView> Of(SchoolView school, StudentCase student, Finding finding)
    {
        var planned = student.Plan.Items.FirstOrDefault(item => item.Gap == finding)?.Steps ?? [];
        if (planned.Count == 0)
        {
            return Unplanned(school, student, finding);
        }

        var tasks = planned.OfType<RemedialStep.DoTask>().Take(TasksShown);
        var others = planned.Where(step => step is not RemedialStep.DoTask);
        return [.. tasks.Concat(others).Select(step => Of(school, student, step))];
    }

    public static NextStepView Of(SchoolView school, StudentCase student, RemedialStep step) => step switch
    {
        RemedialStep.DoTask task => Task(school, student, task),
        RemedialStep.ObtainCertificate certificate => Obtain(school, certificate.Types),
        RemedialStep.HandInCertificate proof => HandIn(school, proof),
        RemedialStep.AwaitVerification waiting => new NextStepView(
            NextStepKind.AwaitVerification,
            new("等学校核验证书，核验后自动计入", "Wait for the school to check it; it then counts by itself"),
            null,
            null,
            ViewIds.OfOptional(waiting.Certificate.Value),
            null),
        RemedialStep.AskTeacher => AskTeacher(new("找老师商量怎样补这一项", "Talk to your teacher about how to complete this")),
        _ => throw new InvalidOperationException($"Unknown step {step.GetType().Name}."),
    };

    /// <summary>Steps for what the remediation plan leaves out: advice, and gaps the school does not remedy by policy.</summary>
    private static List<NextStepView> Unplanned(SchoolView school, StudentCase student, Finding finding) => finding switch
    {
        Finding.RequirementNotAttained gap => Practice(school, student, gap.Requirement),
        Finding.CertificateMissing gap => [Obtain(school, gap.Accepted)],
        Finding.CertificateAdvised gap => [Obtain(school, gap.Accepted)],
        Finding.CertificatePlanIncomplete => [new NextStepView(NextStepKind.PlanCertificates, new("定考证计划", "Plan your certificates"), null, null, null, null)],
        Finding.EvaluationTooLow => [AskTeacher(new("先补上未达标的要求，也可以和老师商量先提高哪一项", "Complete what is missing first, or ask your teacher where to start"))],
        _ => throw new InvalidOperationException($"Unknown finding {finding.GetType().Name}."),
    };

    private static List<NextStepView> Practice(SchoolView school, StudentCase student, RequirementCode requirement)
    {
        var tasks = school.Tasks
            .Where(task => task.Requirements.Contains(requirement))
            .Take(TasksShown)
            .Select(task => new RemedialStep.DoTask(new VersionedCode(task.Code.Value, task.Version), WorkCondition.Practice, requirement, task.Minutes))
            .Select(step => Task(school, student, step))
            .ToList();
        return tasks.Count > 0 ? tasks : [Of(school, student, new RemedialStep.AskTeacher(requirement))];
    }

    private static NextStepView Task(SchoolView school, StudentCase student, RemedialStep.DoTask step)
    {
        var title = school.Task(step.Task.Code)?.Title
            ?? school.Offers.FirstOrDefault(offer => offer.Task.Code == step.Task.Code)?.Title
            ?? new Wording(step.Task.Code, step.Task.Code);
        var assignment = Assigned(student, step);
        return new NextStepView(
            NextStepKind.DoTask,
            TaskText(title, step, assignment),
            new TaskCode(step.Task.Code),
            assignment?.Id,
            null,
            step.Minutes);
    }

    private static Wording TaskText(Wording title, RemedialStep.DoTask step, AssignmentCard? assignment)
    {
        var minutes = new Wording($"约 {step.Minutes} 分钟", $"about {step.Minutes} min");
        if (assignment is not null)
        {
            var condition = NameWords.Condition(assignment.Condition);
            var due = assignment.DueAt.ToOffset(SchoolClock.Offset);
            return new Wording(
                $"做《{title.Zh}》（{condition.Zh}，{minutes.Zh}，{due.Month} 月 {due.Day} 日前）",
                string.Create(CultureInfo.InvariantCulture, $"Do “{title.En}” ({condition.En}, {minutes.En}, by {due:d MMM})"));
        }

        return step.Condition == WorkCondition.Practice
            ? new Wording($"练习《{title.Zh}》（{minutes.Zh}）", $"Practise “{title.En}” ({minutes.En})")
            : new Wording(
                $"先练《{title.Zh}》（{minutes.Zh}），准备好了请老师安排考核",
                $"Practise “{title.En}” ({minutes.En}), then ask your teacher for the assessed attempt");
    }

    /// <summary>The open assignment of this very task, under a condition strong enough, that is due first.</summary>
    private static AssignmentCard? Assigned(StudentCase student, RemedialStep.DoTask step) => student.Assignments
        .Where(card => card.Task.Value == step.Task.Code
            && card.Condition >= step.Condition
            && card.WaitsForStudent())
        .OrderBy(card => card.DueAt)
        .FirstOrDefault();

    private static NextStepView Obtain(SchoolView school, IReadOnlyList<CertificateTypeCode> types)
    {
        var names = Sentences.ListedUpTo(TasksShown, [.. types.Select(type => school.Standard.Certificate(type)?.Name ?? new Wording(type.Value, type.Value))]);
        var text = types.Count == 0
            ? new Wording("考取证书并交上来", "Take the certificate and hand it in")
            : new Wording($"考取并交上证书：{names.Zh}", $"Take and hand in: {names.En}");
        return new NextStepView(NextStepKind.ObtainCertificate, text, null, null, null, null);
    }

    private static NextStepView HandIn(SchoolView school, RemedialStep.HandInCertificate proof)
    {
        var metric = school.Metric(proof.Metric);
        var name = metric?.Name ?? new Wording(proof.Metric.Value, proof.Metric.Value);
        var least = MeasureWords.Of(proof.Threshold, metric);
        return new NextStepView(
            NextStepKind.ObtainCertificate,
            new Wording($"交上证书：{name.Zh}不低于 {least.Zh}", $"Hand in a certificate: {name.En} at least {least.En}"),
            null,
            null,
            null,
            null);
    }

    private static NextStepView AskTeacher(Wording text) => new(NextStepKind.AskTeacher, text, null, null, null, null);
}

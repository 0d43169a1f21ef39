using Jiangshang.Content.Tasks;

namespace Jiangshang.Content.Lint;

/// <summary>A task lies in the folder of its workshop and carries that workshop's body.</summary>
public sealed class TaskInWrongFolder : IContentCheck
{
    private static readonly FindingTemplate WrongFolder = new("C027", Severity.Problem,
        "任务“{0}”属于工坊“{1}”，应当放在 tasks/{1}/ 里。", "Task “{0}” belongs to the workshop “{1}” and must lie in tasks/{1}/.");

    private static readonly FindingTemplate WrongBody = new("C027", Severity.Problem,
        "任务“{0}”写的工坊是“{1}”，内容却是“{2}”的。", "Task “{0}” names the workshop “{1}” but carries the body of “{2}”.");

    private static readonly FindingTemplate NoTime = new("C027", Severity.Problem,
        "任务“{0}”的时长和作答次数都应当是正数。", "Task “{0}” needs minutes and attempts above 0.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [WrongFolder, WrongBody, NoTime];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var task in content.Tasks)
        {
            var place = content.Places.Of(task);
            var body = task.Body is TaskBody.Typing ? "typing" : "judged-work";
            if (!place.File.StartsWith($"tasks/{task.Workshop}/", StringComparison.Ordinal))
            {
                yield return WrongFolder.At(place, task.Version.Code, task.Workshop);
            }

            if (task.Workshop != body)
            {
                yield return WrongBody.At(place, task.Version.Code, task.Workshop, body);
            }

            if (task.Minutes < 1 || task.Attempts.Practice < 1 || task.Attempts.Assessed < 0)
            {
                yield return NoTime.At(place, task.Version.Code);
            }
        }
    }
}

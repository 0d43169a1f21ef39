using Jiangshang.Client.Api;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Students;
using Jiangshang.Contracts.TrainingTasks;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Assignments;

/// <summary>Starts work and goes to its workbench: from a gap's step, from an assignment, from free practice.</summary>
public sealed class WorkStart(ITaskApi tasks, IAssignmentApi assignments, NavigationManager navigation)
{
    /// <summary>The server's refusal that a code mends.</summary>
    private const string RoomCodeNeeded = "roomCodeNeeded";

    /// <returns>Null when another page was opened instead of work; otherwise what became of it.</returns>
    public Task<Answer<Guid>?> TakeAsync(NextStepView step) => step switch
    {
        { Kind: NextStepKind.DoTask, Assignment: { } assignment } => OpenAsync(assignment),
        { Kind: NextStepKind.DoTask, Task: { } task } => PracticeAsync(task.Value),
        { Kind: NextStepKind.AskTeacher } => SeeAsync("attainment"),
        _ => SeeAsync("certificates"),
    };

    public Task<Answer<Guid>?> OpenAsync(AssignmentCard assignment) => assignment switch
    {
        { OpenAttempt: { } attempt } => SeeAsync($"attempts/{attempt}"),
        { State: AssignmentState.Open or AssignmentState.ReturnedForRevision } => OpenAsync(assignment.Id),
        { LastAttempt: { } last } => SeeAsync($"attempts/{last}/result"),
        _ => OpenAsync(assignment.Id),
    };

    public Task<Answer<Guid>?> PracticeAsync(string task) => GoAsync(async () => (await tasks.PracticeAsync(task)).Id);

    public async Task<Answer<Guid>?> OpenAsync(Guid assignment)
    {
        var answer = await GoAsync(async () => (await assignments.OpenAttemptAsync(assignment)).Id);
        return answer is Answer<Guid>.Refused { Rejection.Type: RoomCodeNeeded } ? await SeeAsync($"assignments/{assignment}/room") : answer;
    }

    /// <summary>Begins proctored work with the code shown in the room.</summary>
    public Task<Answer<Guid>?> EnterAsync(Guid assignment, string code) =>
        GoAsync(async () => (await assignments.OpenAttemptAsync(assignment, string.Concat(code.Where(char.IsAsciiLetterOrDigit)))).Id);

    private async Task<Answer<Guid>?> GoAsync(Func<Task<Guid>> open)
    {
        var answer = await Asking.AskAsync(open);
        if (answer is Answer<Guid>.Given attempt)
        {
            navigation.NavigateTo($"attempts/{attempt.Value}");
        }

        return answer;
    }

    /// <summary>The step is to look at a page.</summary>
    public Task<Answer<Guid>?> SeeAsync(string page)
    {
        navigation.NavigateTo(page);
        return Task.FromResult<Answer<Guid>?>(null);
    }
}

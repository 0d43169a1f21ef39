using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.TrainingTasks;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.Server.Access;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;

namespace Jiangshang.Server.TrainingTasks;

/// <summary>The school's training tasks.</summary>
public static class TaskEndpoints
{
    public static void MapTasks(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/tasks", All).Requires(Act.ReadTasks);
        api.MapPost("/api/tasks/{task}/practice", PracticeAsync).Requires(Act.Practise);
    }

    private static IReadOnlyList<TaskCard> All(SchoolViews schools) => schools.Tasks;

    private static async Task<IResult> PracticeAsync(string task, Caller caller, Device device, StartPractice practice, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await practice.HandleAsync(caller.Actor.Person, new TaskCode(task), cancellation);
        return outcome.Answer(detail => views.Of(detail, device));
    }
}

using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.School.Access;
using Jiangshang.School.Certificates;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.Remediation;
using Jiangshang.Server.Access;
using Jiangshang.Server.ClassGroups;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;
using Jiangshang.Server.Views.GraduationAudits;

namespace Jiangshang.Server.GraduationAudits;

/// <summary>The graduation audit of a class, and the remedial work that follows from it.</summary>
public static class GraduationAuditEndpoints
{
    public static void MapGraduationAudits(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/class-groups/{classGroup}/audit", ClassAsync).Requires(Act.ReadClassGroup, "classGroup");
        api.MapPost("/api/remediation", AssignRemedialAsync).RequiresInUseCase(Act.AssignRemedial);
    }

    private static async Task<IResult> ClassAsync(Guid classGroup, ClassGroupReading reading, StudentCases cases, TimeProvider clock, CancellationToken cancellation)
    {
        if (await reading.FindAsync(classGroup, cancellation) is not { } line)
        {
            return new RefusedResult(new SubjectUnknown());
        }

        var (school, students) = await cases.OfClassAsync(classGroup, line.EntryYear, cancellation);
        return TypedResults.Ok(ClassAuditViews.Of(school, ClassGroupEndpoints.CardOf(line, students), students, SchoolDays.AtSchool(clock.GetUtcNow())));
    }

    private static async Task<IResult> AssignRemedialAsync(AssignRemedialRequest request, Caller caller, AssignRemedialWork assign, CancellationToken cancellation)
    {
        var outcome = await assign.HandleAsync(caller.Actor, request.Students, cancellation);
        return outcome.Answer(assigned => new AssignRemedialResult(assigned.Students, assigned.Tasks, assigned.Working, assigned.NeedTeacher));
    }
}

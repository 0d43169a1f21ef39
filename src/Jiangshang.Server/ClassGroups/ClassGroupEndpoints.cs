using Jiangshang.Contracts.ClassGroups;
using Jiangshang.School.Access;
using Jiangshang.School.ClassGroups;
using Jiangshang.Server.Access;
using Jiangshang.Server.Lists;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;
using Jiangshang.Server.Views.ClassGroups;

namespace Jiangshang.Server.ClassGroups;

/// <summary>Classes, and who in them lacks what.</summary>
public static class ClassGroupEndpoints
{
    public static void MapClassGroups(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/class-groups", AllAsync).Requires(Act.ReadClassGroups);
        api.MapGet("/api/class-groups/{classGroup}/heat-map", HeatMapAsync).Requires(Act.ReadClassGroup, "classGroup");
    }

    private static async Task<ClassGroupsView> AllAsync(string? find, int? page, Caller caller, ClassGroupReading reading, CancellationToken cancellation)
    {
        var found = await reading.ForAsync(caller.Actor, find, PageViews.Asked(page), cancellation);
        return new ClassGroupsView(PageViews.Of(found.Classes, CardOf), found.Students, found.AwaitingMarking, found.EarliestEntryYear);
    }

    private static async Task<IResult> HeatMapAsync(Guid classGroup, ClassGroupReading reading, StudentCases cases, CancellationToken cancellation)
    {
        if (await reading.FindAsync(classGroup, cancellation) is not { } line)
        {
            return new RefusedResult(new SubjectUnknown());
        }

        var (school, students) = await cases.OfClassAsync(classGroup, line.EntryYear, cancellation);
        return TypedResults.Ok(HeatMapViews.Of(school.Standard, CardOf(line, students), students));
    }

    /// <summary>The class as these students of it have just been judged.</summary>
    public static ClassGroupCard CardOf(ClassGroupLine line, IReadOnlyList<Views.StudentCase> students) =>
        CardOf(line) with { Cleared = students.Count(student => student.Report.Verdict == Competencies.Graduation.AuditVerdict.Cleared) };

    public static ClassGroupCard CardOf(ClassGroupLine line) =>
        new(line.Id, line.Name, line.EntryYear, line.Students, line.Cleared, line.AwaitingMarking, line.Unjudged);
}

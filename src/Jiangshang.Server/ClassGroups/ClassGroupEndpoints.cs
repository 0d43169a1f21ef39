using Jiangshang.Contracts.ClassGroups;
using Jiangshang.School.Access;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.People;
using Jiangshang.Server.Access;
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

    private static async Task<IReadOnlyList<ClassGroupCard>> AllAsync(Caller caller, ClassGroupReading reading, StudentCases cases, CancellationToken cancellation)
    {
        // An administrator keeps accounts: what evidence says of a class is not hers to know.
        var seesEvidence = caller.Actor.Role != PersonRole.Administrator;
        var cards = new List<ClassGroupCard>();
        foreach (var line in await reading.ForAsync(caller.Actor, cancellation))
        {
            var cleared = seesEvidence ? await cases.CountClearedAsync(line.Id, line.EntryYear, cancellation) : 0;
            cards.Add(CardOf(line, cleared) with { AwaitingMarking = seesEvidence ? line.AwaitingMarking : 0 });
        }

        return cards;
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

    public static ClassGroupCard CardOf(ClassGroupLine line, IReadOnlyList<Views.StudentCase> students) =>
        CardOf(line, students.Count(student => student.Report.Verdict == Competencies.Graduation.AuditVerdict.Cleared));

    private static ClassGroupCard CardOf(ClassGroupLine line, int cleared) =>
        new(line.Id, line.Name, line.EntryYear, line.Students, cleared, line.AwaitingMarking);
}

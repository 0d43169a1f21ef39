using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Assignments;
using Jiangshang.School.Certificates;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.Server.Assignments;
using Jiangshang.Server.Views;

namespace Jiangshang.Server.Students;

/// <summary>Reads and judges students for the views.</summary>
public sealed class StudentCases(
    StudentProfiles profiles, StudentRecords records, StudentAssignments assignments, SchoolViews schools, TimeProvider clock)
{
    /// <returns>Null when the school has no such student.</returns>
    public async Task<(SchoolView School, StudentCase Student)?> FindAsync(Guid student, CancellationToken cancellation)
    {
        var profile = await profiles.FindAsync(student, cancellation);
        var record = await records.LoadAsync(student, cancellation);
        if (profile is null || record is null)
        {
            return null;
        }

        var school = await schools.ForAsync(record.EntryYear, Assessors(record), cancellation);
        var assigned = await assignments.OfAsync(student, cancellation);
        return (school, StudentCase.Of(school, CardOf(school.Standard, profile), record, [.. assigned.Select(AssignmentViews.Of)], Now()));
    }

    /// <summary>The students of a class by number, nobody's evidence named, all judged at the same moment.</summary>
    public async Task<(SchoolView School, IReadOnlyList<StudentCase> Students)> OfClassAsync(Guid classGroup, int entryYear, CancellationToken cancellation)
    {
        var members = await profiles.OfClassAsync(classGroup, cancellation);
        var loaded = await records.LoadClassAsync(classGroup, cancellation);
        var assigned = await assignments.OfAsync([.. members.Select(member => member.Id)], cancellation);
        var school = await schools.ForAsync(entryYear, [], cancellation);
        var at = Now();
        return (school, [.. members.Select(member => StudentCase.Of(
            school, CardOf(school.Standard, member), loaded[member.Id], [.. assigned[member.Id].Select(AssignmentViews.Of)], at))]);
    }

    public StudentCard CardOf(StudentProfile profile) => CardOf(schools.StandardFor(profile.EntryYear), profile);

    private static StudentCard CardOf(CompetencyStandard standard, StudentProfile profile)
    {
        var code = new SpecializationCode(profile.Specialization);
        var specialization = standard.Specializations.FirstOrDefault(one => one.Code == code);
        return new StudentCard(
            profile.Id,
            profile.Number,
            profile.Name,
            profile.ClassGroup,
            profile.ClassGroupName,
            profile.EntryYear,
            code,
            specialization?.Name ?? new(profile.Specialization, profile.Specialization));
    }

    /// <summary>The people who judged this student's work.</summary>
    private static List<Guid> Assessors(StudentRecord record) =>
        [.. record.Evidence
            .Where(content => content.Assessor.Kind == AssessorKind.Person)
            .Select(content => content.Assessor.Id)
            .Distinct()
            .Select(id => Guid.TryParse(id, out var person) ? person : Guid.Empty)];

    private DateTimeOffset Now() => SchoolDays.AtSchool(clock.GetUtcNow());
}

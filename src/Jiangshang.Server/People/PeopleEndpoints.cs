using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.People;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.Server.Access;
using Jiangshang.Server.Lists;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;

namespace Jiangshang.Server.People;

/// <summary>Administrators: the school's accounts.</summary>
public static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/people", AllAsync).Requires(Act.KeepPeople);
        api.MapPost("/api/people/students", AddStudentsAsync).Requires(Act.KeepPeople).TakesUpTo(SchoolServer.MostListBytes);
        api.MapPost("/api/people/staff", AddStaffAsync).Requires(Act.EnterStaff);
        api.MapPost("/api/people/{person}/password-reset", ResetPasswordAsync).Requires(Act.KeepPerson, "person");
        api.MapPost("/api/people/{person}/deactivation", DeactivateAsync).Requires(Act.KeepPerson, "person");
    }

    private static async Task<PeopleView> AllAsync(string? search, string? role, int? page, ListPeople list, SchoolViews schools, CancellationToken cancellation)
    {
        var found = await list.HandleAsync(search, Enum.TryParse<PersonRole>(role, ignoreCase: true, out var only) ? only : null, PageViews.Asked(page), cancellation);
        return new PeopleView(
            PageViews.Of(found.People, line => CardOf(line, schools)),
            [.. found.OfRole.Select(pair => new RoleCount(Enum.Parse<Role>(pair.Key.ToString()), pair.Value)).OrderBy(count => count.Role)]);
    }

    private static async Task<IResult> AddStudentsAsync(IReadOnlyList<NewStudent> students, EnterStudents enter, CancellationToken cancellation)
    {
        var entries = students.Select(student => new StudentEntry(student.Number.Trim(), student.Name.Trim(), student.ClassGroup.Trim(), student.EntryYear, student.Specialization)).ToList();
        var outcome = await enter.HandleAsync(entries, cancellation);
        return outcome.Answer(entered => new ImportResult(
            [.. entered.Accounts.Select(AccountOf)],
            [.. entered.Problems.Select(problem => new ImportProblem(problem.Row, problem.Problem))]));
    }

    private static async Task<IResult> AddStaffAsync(NewStaff staff, EnterStaff enter, CancellationToken cancellation)
    {
        var outcome = await enter.HandleAsync(staff.Number.Trim(), staff.Name, Enum.Parse<PersonRole>(staff.Role.ToString()), staff.ClassGroups, cancellation);
        return outcome.Answer(AccountOf);
    }

    private static async Task<IResult> ResetPasswordAsync(Guid person, ResetPassword reset, CancellationToken cancellation)
    {
        var outcome = await reset.HandleAsync(person, cancellation);
        return outcome.Answer(AccountOf);
    }

    private static async Task<IResult> DeactivateAsync(Guid person, Caller caller, DeactivatePerson deactivate, CancellationToken cancellation)
    {
        var outcome = await deactivate.HandleAsync(caller.Actor, person, cancellation);
        return outcome.Done();
    }

    private static NewAccount AccountOf(Account account) => new(account.Person, account.Number, account.Name, account.FirstPassword);

    private static PersonCard CardOf(PersonLine line, SchoolViews schools) => new(
        line.Id,
        line.Number,
        line.Name,
        Enum.Parse<Role>(line.Role.ToString()),
        line.ClassGroupName,
        line.EntryYear,
        line is { EntryYear: { } year, Specialization: { } code }
            ? schools.StandardFor(year).Specializations.FirstOrDefault(specialization => specialization.Code == new SpecializationCode(code))?.Name
            : null,
        line.MustChangePassword,
        line.Active);
}

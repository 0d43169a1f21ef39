using System.Globalization;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Certificates;
using Jiangshang.School.People;
using Jiangshang.School.SignIn;
using Jiangshang.School.Tests.Access;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Growth;

/// <summary>
/// A class of so many students in which everybody has handed work in that waits for a mark, practised, handed in a certificate
/// that waits for a second person, and appealed.
/// </summary>
internal static class AFullClass
{
    public static async Task EnterAsync(ASchool school, int students)
    {
        var entries = Enumerable.Range(1, students)
            .Select(place => new StudentEntry(string.Create(CultureInfo.InvariantCulture, $"F{place:D3}"), $"同学{place}", "A班", 2024, new("customer-service")))
            .ToList();
        var entered = await school.Get<EnterStudents>().HandleAsync(entries);
        Assert.Empty(entered.Result.Problems);
        var hash = school.Get<Passwords>().Hash(ASchool.Password);
        await school.Storage.WriteAsync(open => open.People.Where(row => row.MustChangePassword).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.PasswordHash, hash).SetProperty(row => row.MustChangePassword, false)));
        var now = school.Clock.GetUtcNow();
        var registrar = await school.AsAsync("R1");
        var order = new AssignRequest(new(Working.Essay), [school.ClassA], [], WorkCondition.Practice, now.AddMinutes(-5), now.AddDays(7), 5);
        await registrar.PostAsync("/api/assignments", order).ReadAsync<AssignResult>();
        foreach (var account in entered.Result.Accounts)
        {
            await WorkAsync(school, account);
        }
    }

    private static async Task WorkAsync(ASchool school, Account account)
    {
        using var student = await school.AsAsync(account.Number);
        var assignment = (await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments")).Single().Id;
        var handedIn = (await student.OpenAttemptAsync(assignment)).Id;
        await student.AppendAsync(handedIn, (1, Working.Draft(new string('好', 900)))).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(handedIn, 1).ReadAsync<AttemptResultView>();
        using var form = MatrixSchool.CertificateForm();
        await student.PostAsync($"/api/students/{account.Person}/certificates", form).ReadAsync<CertificateView>();
        var practice = (await student.PostAsync($"/api/tasks/{Working.TypingPractice}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.SubmitAsync(practice, 0).ReadAsync<AttemptResultView>();
        await student.PostAsync($"/api/attempts/{practice}/appeal", new RaiseAppealRequest("键盘坏了，没有录进去。")).ReadAsync<AttemptResultView>();
    }
}

using System.Text.Json;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.School.Attempts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Typing;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.DemoSchools;

/// <summary>The demo school keeps the promises its sign-ins make, and its history is as good as a real one.</summary>
public sealed class DemoSchoolTests(ADemoSchool demo) : IClassFixture<ADemoSchool>
{
    private static readonly DateTimeOffset Now = new(ADemoSchool.Today, new TimeOnly(8, 0), TimeSpan.FromHours(8));

    [Fact]
    public async Task A_hundred_and_twenty_students_are_in_six_classes_and_three_entry_years()
    {
        await using var school = demo.Database.Read();

        Assert.Equal(120, await school.Students.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(6, await school.ClassGroups.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal([2024, 2025, 2026], await school.Students.Select(row => row.EntryYear).Distinct().Order().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(5, await school.Students.Select(row => row.Specialization).Distinct().CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(120, await school.People.Where(row => row.Number.Length == 8).Select(row => row.Name).Distinct().CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_chain_holds_and_nothing_lies_in_the_future()
    {
        var students = await new VerifyLedger(demo.Database).HandleAsync(cancellation: TestContext.Current.CancellationToken);
        await using var school = demo.Database.Read();

        Assert.All(students, student => Assert.Null(student.Fault));
        Assert.Equal(demo.Summary.Evidence, students.Sum(student => student.Entries));
        Assert.True(await school.Evidence.MaxAsync(row => row.RecordedAt, TestContext.Current.CancellationToken) < Now);
        Assert.True(await school.Attempts.MaxAsync(row => row.SubmittedAt, TestContext.Current.CancellationToken) < Now);
        Assert.False(await school.Attempts.AnyAsync(row => row.ScoredAt < row.SubmittedAt || row.SubmittedAt < row.StartedAt, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_typist_stands_at_74_and_lacks_nothing_else()
    {
        var report = await AuditAsync("20240101");

        var gap = Assert.IsType<Finding.RequirementNotAttained>(Assert.Single(report.Findings, finding => finding.Blocks));
        Assert.Equal("CS-3", gap.Requirement.Value);
        Assert.InRange(Assert.Single(gap.Unmet).Reading!.Value.ToDecimal(), 73.0m, 75.0m);
        await using var school = demo.Database.Read();
        var student = await school.People.SingleAsync(row => row.Number == "20240101", TestContext.Current.CancellationToken);
        Assert.NotNull(await school.Assignments.SingleAsync(row => row.StudentId == student.Id && row.Mends == "CS-3", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_cleared_student_is_cleared() => Assert.Equal(AuditVerdict.Cleared, (await AuditAsync("20240102")).Verdict);

    [Fact]
    public async Task The_one_who_lacks_a_certificate_lacks_only_that()
    {
        var report = await AuditAsync("20240103");

        Assert.Empty(Assert.IsType<Finding.CertificateMissing>(Assert.Single(report.Findings, finding => finding.Blocks)).NearMisses);
    }

    [Fact]
    public async Task A_certificate_waits_for_its_second_person()
    {
        var report = await AuditAsync("20240104");

        var gap = Assert.IsType<Finding.CertificateMissing>(Assert.Single(report.Findings, finding => finding.Blocks));
        Assert.Equal(CertificateStanding.AwaitingVerification, Assert.Single(gap.NearMisses).Standing);
    }

    [Fact]
    public async Task About_half_of_the_third_year_is_cleared_and_nobody_else()
    {
        await using var reading = demo.Database.Read();
        var students = await reading.Students.Select(row => row.Id).ToListAsync(TestContext.Current.CancellationToken);
        var records = await new StudentRecords(demo.Database).LoadAsync(reading, students, TestContext.Current.CancellationToken);
        var cleared = records.Values.Where(record => Audit(record).Verdict == AuditVerdict.Cleared).ToList();

        Assert.InRange(cleared.Count, 16, 24);
        Assert.All(cleared, record => Assert.Equal(2024, record.EntryYear));
        var standings = records.Values.SelectMany(record => Audit(record).Findings).OfType<Finding.CertificateMissing>().SelectMany(gap => gap.NearMisses).Select(miss => miss.Standing).ToHashSet();
        Assert.Superset(new HashSet<CertificateStanding> { CertificateStanding.AwaitingVerification, CertificateStanding.Expired, CertificateStanding.Revoked, CertificateStanding.Rejected }, standings);
    }

    [Fact]
    public async Task Every_typing_log_is_sound_and_its_score_is_what_the_scorer_says_today()
    {
        await using var school = demo.Database.Read();
        var attempts = await school.Attempts.Where(row => row.Workshop == "typing").ToListAsync(TestContext.Current.CancellationToken);

        Assert.InRange(attempts.Count, 60, 250);
        foreach (var attempt in attempts.Where((_, index) => index % 7 == 0))
        {
            var task = ((Content.Tasks.TaskBody.Typing)ADemoSchool.Content.Tasks.Single(task => task.Version.Code == attempt.TaskCode).Body).Task;
            var worksheet = JsonSerializer.Deserialize(attempt.Worksheet, WorkshopJson.Compact.TypingWorksheet)!;
            var submission = JsonSerializer.Deserialize(attempt.Submission!, WorkshopJson.Compact.TypingSubmission)!;
            Assert.Empty(submission.FindFaults(task, worksheet));
            Assert.Equal(attempt.ScoreHundredths, TypingScorer.Score(task, worksheet, submission).Score.Hundredths);
            Assert.Equal(submission.FinalText, new TypingReplay(submission.Events).FinalText);
        }
    }

    [Fact]
    public async Task What_was_handed_in_for_marking_is_what_the_task_asks_for()
    {
        await using var school = demo.Database.Read();
        var waiting = await school.Attempts.Where(row => row.Workshop == "judged-work").ToListAsync(TestContext.Current.CancellationToken);

        Assert.True(waiting.Count(row => row.Phase == AttemptPhase.AwaitingMarking) >= 12);
        foreach (var attempt in waiting)
        {
            var task = ((Content.Tasks.TaskBody.JudgedWork)ADemoSchool.Content.Tasks.Single(task => task.Version.Code == attempt.TaskCode).Body).Task;
            Assert.Empty(JsonSerializer.Deserialize(attempt.Submission!, WorkshopJson.Compact.JudgedWorkSubmission)!.FindFaults(task).Select(fault => $"{attempt.TaskCode} {fault.Reason.Zh}"));
        }
    }

    [Fact]
    public async Task Only_the_newcomer_must_change_the_password()
    {
        await using var school = demo.Database.Read();

        Assert.Equal(["20260102", "20260202"], await school.People.Where(row => row.MustChangePassword).Select(row => row.Number).Order().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_hashes_and_another_seed_others()
    {
        var small = ADemoSchool.WholeDefinition with { Classes = [.. ADemoSchool.WholeDefinition.Classes.Take(1).Select(one => one with { Students = 3 })] };

        var (first, second, other) = (await HeadsAsync(small), await HeadsAsync(small), await HeadsAsync(small with { Seed = 7 }));

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
    }

    private static async Task<IReadOnlyList<string>> HeadsAsync(Content.DemoSchools.DemoSchool definition)
    {
        await using var one = new ADemoSchool { Definition = definition };
        await one.InitializeAsync();
        await using var school = one.Database.Read();
        return await school.LedgerHeads.Select(row => row.Hash).Order().ToListAsync(TestContext.Current.CancellationToken);
    }

    private static AuditReport Audit(StudentRecord record) =>
        GraduationAudit.Of(ADemoSchool.Content.StandardFor("secondary-ecommerce", record.EntryYear)!, record, Now);

    private async Task<AuditReport> AuditAsync(string number)
    {
        await using var school = demo.Database.Read();
        var student = await school.People.SingleAsync(row => row.Number == number, TestContext.Current.CancellationToken);
        return Audit((await new StudentRecords(demo.Database).LoadAsync(student.Id, TestContext.Current.CancellationToken))!);
    }
}

using System.Globalization;
using System.Text.Json;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Access;

/// <summary>The test school with one of everything for three students, and everybody signed in.</summary>
public sealed class MatrixSchool : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _cookies = [];

    private MatrixSchool(ASchool school)
    {
        School = school;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = school.Address };
    }

    public static JournalEntry Draft { get; } = new(1, JsonElement.Parse(Working.Draft(new string('好', 900))));

    public ASchool School { get; }

    public DateTimeOffset Now => School.Clock.GetUtcNow();

    /// <summary>S1 and S2 of class A, S3 of class B.</summary>
    public List<MatrixObject> Objects { get; } = [];

    /// <summary>Complete marks for the work everybody has handed in.</summary>
    public MarkRequest Marks { get; private set; } = null!;

    public static async Task<MatrixSchool> OpenAsync(DatabaseProvider provider)
    {
        var matrix = new MatrixSchool(await ASchool.OpenAsync(provider));
        await matrix.EnterAsync("S1", "甲一", matrix.School.ClassA, "A班");
        await matrix.EnterAsync("S2", "甲二", matrix.School.ClassA, "A班");
        await matrix.EnterAsync("S3", "乙一", matrix.School.ClassB, "B班");
        var teacher = await matrix.School.AsAsync("TA");
        matrix.Marks = Working.Marks(await teacher.GetAsync<MarkingView>($"/api/marking/{matrix.Objects[0].HandedIn}"), best: true);
        foreach (var number in new[] { "S1", "S3", "TA", "TB", "R1", "A1" })
        {
            using var signedIn = await matrix.School.Anonymous().PostAsync("/api/session", SignIn(number));
            matrix._cookies[number] = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("jiangshang=", StringComparison.Ordinal)).Split(';')[0];
        }

        return matrix;
    }

    public static SignInRequest SignIn(string number) => new(ASchool.Code, number, ASchool.Password);

    public static MultipartFormDataContent CertificateForm() => new()
    {
        { new StringContent("putonghua-test"), "type" },
        { new StringContent("2B"), "level" },
        { new StringContent("82.5"), "score" },
        { new StringContent(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)), "number" },
        { new StringContent("2026-05-01"), "issuedOn" },
        { Working.Part(Working.Png), "scan", "扫描件.png" },
    };

    /// <param name="number">Who sends it; null for somebody who is not signed in.</param>
    public async Task<(int Status, string? MediaType, string Body)> SendAsync(string? number, HttpMethod method, string path, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body };
        if (number is not null)
        {
            request.Headers.Add("Cookie", _cookies[number]);
        }

        using var answer = await _client.SendAsync(request);
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What an answer says about being kept.</summary>
    public async Task<System.Net.Http.Headers.CacheControlHeaderValue?> CacheControlAsync(string? number, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (number is not null)
        {
            request.Headers.Add("Cookie", _cookies[number]);
        }

        using var answer = await _client.SendAsync(request);
        return answer.Headers.CacheControl;
    }

    /// <summary>The access log from here on.</summary>
    public async Task<List<AccessLogRow>> LogAfterAsync(long id)
    {
        await using var school = School.Storage.Read();
        return await school.AccessLog.Where(row => row.Id > id).OrderBy(row => row.Id).ToListAsync();
    }

    /// <summary>Changes with everything a refused request must not change.</summary>
    public async Task<string> FingerprintAsync()
    {
        await using var school = School.Storage.Read();
        long[] counts =
        [
            await school.People.CountAsync(),
            await school.People.CountAsync(row => row.Active),
            await school.People.CountAsync(row => row.MustChangePassword),
            await school.Students.SumAsync(row => row.Version),
            await school.Assignments.CountAsync(),
            await school.Attempts.CountAsync(),
            await school.Attempts.CountAsync(row => row.SubmittedAt != null),
            await school.JournalEntries.CountAsync(),
            await school.Markings.CountAsync(),
            await school.Artefacts.CountAsync(row => row.RemovedAt == null),
            await school.Certificates.CountAsync(),
            await school.Certificates.CountAsync(row => row.DecidedAt != null),
            await school.Evidence.CountAsync(),
            await school.Appeals.CountAsync(),
            await school.Appeals.CountAsync(row => row.DecidedAt != null),
        ];
        return string.Join(',', counts);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await School.DisposeAsync();
    }

    private async Task EnterAsync(string number, string name, Guid classGroup, string className)
    {
        var neighbour = await School.Get<EnterStudents>().HandleAsync([new StudentEntry($"{number}-N", "邻座", className, 2024, new("customer-service"))]);
        var id = School.People[number];
        var registrar = await School.AsAsync("R1");
        var order = new AssignRequest(new(Working.Essay), [], [id], WorkCondition.Practice, Now.AddMinutes(-5), Now.AddDays(7), 5);
        await registrar.PostAsync("/api/assignments", order).ReadAsync<AssignResult>();

        var student = await School.AsAsync(number);
        var assignment = (await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments")).Single().Id;
        var handedIn = (await student.OpenAttemptAsync(assignment)).Id;
        await student.PostAsync($"/api/attempts/{handedIn}/journal", new AppendJournalRequest([Draft])).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(handedIn, 1).ReadAsync<AttemptResultView>();
        var open = (await student.OpenAttemptAsync(assignment)).Id;
        var file = await student.UploadAsync(open, "作品.png", Working.Png);
        using var form = CertificateForm();
        var certificate = await student.PostAsync($"/api/students/{id}/certificates", form).ReadAsync<CertificateView>();
        var practice = (await student.PostAsync($"/api/tasks/{Working.TypingPractice}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.SubmitAsync(practice, 0).ReadAsync<AttemptResultView>();
        var appeal = (await student.PostAsync($"/api/attempts/{practice}/appeal", new RaiseAppealRequest("键盘坏了，没有录进去。")).ReadAsync<AttemptResultView>()).Appeals.Single().Id;
        await using var school = School.Storage.Read();
        var scan = await school.Certificates.Where(row => row.Id == certificate.Id).Select(row => row.ScanId).SingleAsync();
        Objects.Add(new MatrixObject(number, name, id, classGroup, neighbour.Result.Accounts.Single().Person, assignment, open, file, handedIn, certificate.Id, scan, appeal));
    }
}

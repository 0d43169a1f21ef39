using System.Net.Http.Json;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.People;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Jiangshang.School.Tests.Given;

/// <summary>
/// A small school that is really served: two classes, a teacher for each, a registrar, an administrator. Everybody's password
/// is the same, and changed already.
/// </summary>
public sealed class ASchool : IAsyncDisposable
{
    public const string Code = "test";
    public const string Password = "correct-horse-9";
    private const string FirstPassword = "first-password-1";

    /// <summary>The school's real content, read once for all tests: nothing in it changes.</summary>
    private static readonly Lazy<SchoolLibrary> Library = new(() => ContentLibrary.Load(TheRepository.Content));

    private WebApplication _app = null!;

    private ASchool(TestDatabase database)
    {
        Database = database;
        Machine = new MachineClock(Clock);
    }

    public TestDatabase Database { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));

    /// <summary>The clock of the computer the server runs on; right unless a test sets it wrong.</summary>
    public MachineClock Machine { get; }

    public IServiceProvider Services => _app.Services;

    public SchoolDatabase Storage => Services.GetRequiredService<SchoolDatabase>();

    public Dictionary<string, Guid> People { get; } = [];

    public Guid ClassA { get; private set; }

    public Guid ClassB { get; private set; }

    public Uri Address => new(_app.Urls.First());

    public static async Task<ASchool> OpenAsync(DatabaseProvider provider)
    {
        var school = new ASchool(await TestDatabase.CreateAsync(provider));
        await school.StartAsync();
        await school.EnterPeopleAsync();
        return school;
    }

    /// <summary>Stops the server and starts another on the same data.</summary>
    /// <param name="library">The content it starts with; the school's real content by default.</param>
    /// <param name="storage">How it reaches the data; null as usual.</param>
    public async Task RestartAsync(SchoolLibrary? library = null, SchoolStorageOptions? storage = null)
    {
        await _app.DisposeAsync();
        await StartAsync(library, storage);
    }

    /// <summary>Somebody who is signed in: S1, S2 (class A), S3 (class B), TA, TB, R1, R2, A1.</summary>
    public async Task<HttpClient> AsAsync(string number)
    {
        var client = Anonymous();
        using var answer = await client.PostAsJsonAsync("/api/session", new SignInRequest(Code, number, Password));
        answer.EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>A session of somebody, for use cases that are asked directly.</summary>
    public async Task<SignedIn> SessionOfAsync(string number)
    {
        await using var reading = Storage.Read();
        var row = reading.People.Single(person => person.Number == number);
        return await Get<Sessions>().BeginAsync(new SignedIn(row.Id, row.Name, row.Number, row.Role, row.MustChangePassword, row.SecurityStamp, row.AuthenticatorSince is not null, false), "test");
    }

    public HttpClient Anonymous() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new() }) { BaseAddress = Address };

    public TService Get<TService>()
        where TService : notnull => Services.GetRequiredService<TService>();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task StartAsync(SchoolLibrary? library = null, SchoolStorageOptions? storage = null)
    {
        _app = SchoolServer.Build(storage ?? Database.Options, library ?? Library.Value, ["--urls=http://127.0.0.1:0", "--environment=Production", $"--{StatementHeader.Setting}=true"], services =>
        {
            services.AddSingleton<TimeProvider>(Machine);
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 500);
            services.AddLogging(logging => logging.ClearProviders());
        });
        await _app.StartAsync();
    }

    private async Task EnterPeopleAsync()
    {
        await Get<FoundSchool>().HandleAsync(Code, "测试学校", "A1", FirstPassword);
        var entries = new StudentEntry[]
        {
            new("S1", "甲一", "A班", 2024, new("customer-service")),
            new("S2", "甲二", "A班", 2024, new("customer-service")),
            new("S3", "乙一", "B班", 2024, new("customer-service")),
        };
        var entered = await Get<EnterStudents>().HandleAsync(entries);
        Assert.Empty(entered.Result.Problems);
        await using (var reading = Storage.Read())
        {
            ClassA = reading.ClassGroups.Single(row => row.Name == "A班").Id;
            ClassB = reading.ClassGroups.Single(row => row.Name == "B班").Id;
        }

        await Get<EnterStaff>().HandleAsync("TA", "甲老师", PersonRole.Teacher, [ClassA]);
        await Get<EnterStaff>().HandleAsync("TB", "乙老师", PersonRole.Teacher, [ClassB]);
        await Get<EnterStaff>().HandleAsync("R1", "教务一", PersonRole.Registrar, []);
        await Get<EnterStaff>().HandleAsync("R2", "教务二", PersonRole.Registrar, []);
        var hash = Get<Passwords>().Hash(Password);
        await Storage.WriteAsync(async school =>
        {
            await foreach (var person in school.People)
            {
                person.PasswordHash = hash;
                person.MustChangePassword = false;
                People[person.Number] = person.Id;
            }
        });
    }
}

using Jiangshang.School.Access;
using Jiangshang.School.Appeals;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Assignments;
using Jiangshang.School.Attempts;
using Jiangshang.School.Background;
using Jiangshang.School.Certificates;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.Clocks;
using Jiangshang.School.Decisions;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Exports;
using Jiangshang.School.Marking;
using Jiangshang.School.People;
using Jiangshang.School.Proctoring;
using Jiangshang.School.Records;
using Jiangshang.School.Remediation;
using Jiangshang.School.Reviews;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.Summaries;
using Jiangshang.School.TrainingTasks;
using Jiangshang.School.TypingTexts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Jiangshang.School;

/// <summary>The application's services. All live as long as the process: none keeps anything of a request.</summary>
public static class SchoolServices
{
    public static IServiceCollection AddSchool(this IServiceCollection services, SchoolStorageOptions storage, SchoolLibrary library)
    {
        AddClock(services, library);
        services.AddSingleton(storage);
        services.AddSingleton<SchoolDatabase>();
        services.AddSingleton(library.ForOneSchool());
        services.AddHostedService<SchoolStart>();
        services.AddSingleton<BackgroundHealth>();
        services.AddSingleton<DatabaseProbe>();
        services.AddHostedService(provider => provider.GetRequiredService<DatabaseProbe>());

        // Every hosted service catches what it can name; should one still end, the school goes on and /health says so.
        services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        AddPeople(services);
        AddWork(services);
        AddRecord(services);
        return services;
    }

    /// <summary>Whatever clock was registered, the machine's or a test's, everybody gets the steady one over it.</summary>
    private static void AddClock(IServiceCollection services, SchoolLibrary library)
    {
        var machine = services.LastOrDefault(service => service.ServiceType == typeof(TimeProvider))?.ImplementationInstance as TimeProvider ?? TimeProvider.System;
        services.RemoveAll<TimeProvider>();
        services
            .AddSingleton(new SteadyClock(machine, library.Clock.ClockJump))
            .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SteadyClock>())
            .AddSingleton(provider => new ClockTrust(provider.GetRequiredService<IConfiguration>().GetValue("clock-is-right", false)))
            .AddSingleton<ClockWatch>()
            .AddHostedService(provider => provider.GetRequiredService<ClockWatch>());
    }

    private static void AddPeople(IServiceCollection services) => services
        .AddSingleton<AccessCheck>()
        .AddSingleton<Passwords>()
        .AddSingleton(provider => SignInRules.Of(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<PasswordRules>()
        .AddSingleton<SignInLimits>()
        .AddSingleton<FailureLog>()
        .AddSingleton<SessionGuesses>()
        .AddSingleton<Sessions>()
        .AddSingleton<SignInFailures>()
        .AddSingleton<SecondStep>()
        .AddSingleton<SetUpAuthenticator>()
        .AddSingleton<SignInPerson>()
        .AddSingleton<ChangePassword>()
        .AddSingleton<KeyFile>()
        .AddSingleton<DatabaseKeyRing>()
        .AddSingleton<SchoolProfile>()
        .AddSingleton<FoundSchool>()
        .AddSingleton<StudentProfiles>()
        .AddSingleton<StudentVersionReading>()
        .AddSingleton<PersonNames>()
        .AddSingleton<ListPeople>()
        .AddSingleton<SearchPeople>()
        .AddSingleton<EnterStudents>()
        .AddSingleton<EnterStaff>()
        .AddSingleton<ResetPassword>()
        .AddSingleton<DeactivatePerson>()
        .AddSingleton<ClassGroupReading>();

    private static void AddWork(IServiceCollection services) => services
        .AddSingleton<TaskEditions>()
        .AddSingleton<StudentAssignments>()
        .AddSingleton<AssignWork>()
        .AddSingleton<AttemptReading>()
        .AddSingleton<OpenAttempt>()
        .AddSingleton<StartPractice>()
        .AddSingleton<AttemptJournals>()
        .AddSingleton<AttemptWriters>()
        .AddSingleton<BeginAttempt>()
        .AddSingleton<TrimDrafts>()
        .AddSingleton<AppendJournal>()
        .AddSingleton<SubmitWork>()
        .AddSingleton<LastFeedback>()
        .AddSingleton<JournalWriter>()
        .AddHostedService(provider => provider.GetRequiredService<JournalWriter>())
        .AddSingleton<CloseOverdueAttempts>()
        .AddHostedService(provider => provider.GetRequiredService<CloseOverdueAttempts>())
        .AddSingleton<ArtefactStore>()
        .AddSingleton<UnusedFiles>()
        .AddHostedService(provider => provider.GetRequiredService<UnusedFiles>())
        .AddSingleton<UploadTurns>()
        .AddSingleton<SharedFiles>()
        .AddSingleton<UploadArtefact>()
        .AddSingleton<RemoveArtefact>()
        .AddSingleton<OpenArtefact>()
        .AddSingleton<MarkingQueue>()
        .AddSingleton<OpenMarking>()
        .AddSingleton<MarkWork>()
        .AddSingleton<RoomDoor>()
        .AddSingleton<KeepRoom>()
        .AddSingleton<KeepSchoolTexts>()
        .AddSingleton<ReviewWork>()
        .AddSingleton<ReviewReading>()
        .AddSingleton<OpenHeldWork>()
        .AddSingleton<DecideHeldWork>()
        .AddSingleton<RaiseAppeal>()
        .AddSingleton<AppealReading>()
        .AddSingleton<DecideAppeal>();

    private static void AddRecord(IServiceCollection services) => services
        .AddSingleton<StudentRecords>()
        .AddSingleton<StudentChains>()
        .AddSingleton<StudentSummaries>()
        .AddHostedService<KeepSummaries>()
        .AddSingleton<VerifyLedger>()
        .AddSingleton<VerifyRecords>()
        .AddSingleton<SchoolLogReading>()
        .AddSingleton<VerifyFiles>()
        .AddSingleton<ExportStudent>()
        .AddSingleton<Rulings>()
        .AddSingleton<OverrideRequirement>()
        .AddSingleton<ConfirmDecision>()
        .AddSingleton<DecisionReading>()
        .AddSingleton<CertificateReading>()
        .AddSingleton<HandInCertificate>()
        .AddSingleton<PlanCertificates>()
        .AddSingleton<DecideCertificate>()
        .AddSingleton<AssignRemedialWork>()
        .AddSingleton<RemedialFollowUp>();
}

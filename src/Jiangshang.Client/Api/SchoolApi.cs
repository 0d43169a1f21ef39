using Jiangshang.Contracts;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.People;
using Jiangshang.Contracts.Proctoring;
using Jiangshang.Contracts.Reviews;
using Jiangshang.Contracts.SchoolLogs;
using Jiangshang.Contracts.Sessions;
using Jiangshang.Contracts.Students;
using Jiangshang.Contracts.TrainingTasks;
using Jiangshang.Contracts.TypingTexts;
using Refit;

namespace Jiangshang.Client.Api;

/// <summary>Registers the school's API, one interface a feature, over one connection.</summary>
public static class SchoolApi
{
    public static IServiceCollection AddSchoolApi(this IServiceCollection services, Uri address)
    {
        services.AddScoped<Connection>();
        services.AddScoped<SignInAgain>();
        services.AddScoped<SignInRedirect>();
        services.AddScoped(provider => new HttpClient(provider.GetRequiredService<SignInRedirect>()) { BaseAddress = address });
        return services
            .AddFeature<ISessionApi>().AddFeature<IStudentApi>().AddFeature<ITaskApi>().AddFeature<IAssignmentApi>()
            .AddFeature<IAttemptApi>().AddFeature<ICertificateApi>().AddFeature<IClassGroupApi>().AddFeature<IMarkingApi>()
            .AddFeature<IGraduationAuditApi>().AddFeature<IPeopleApi>().AddFeature<ISearchApi>().AddFeature<IAppealApi>().AddFeature<IReviewApi>()
            .AddFeature<IRoomApi>().AddFeature<ITypingTextApi>().AddFeature<ISchoolLogApi>();
    }

    private static IServiceCollection AddFeature<TApi>(this IServiceCollection services)
        where TApi : class =>
        services.AddScoped(provider => RestService.For<TApi>(
            provider.GetRequiredService<HttpClient>(),
            new RefitSettings(new SystemTextJsonContentSerializer(ContractsJson.Options))));
}

using System.Text.Json.Serialization.Metadata;
using Jiangshang.Contracts;
using Jiangshang.School;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Certificates;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Server.Access;
using Jiangshang.Server.Artefacts;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Certificates;
using Jiangshang.Server.Health;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Requests;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.SignIn;
using Jiangshang.Server.Students;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Jiangshang.Server;

/// <summary>The process that serves a school.</summary>
public static class SchoolServer
{
    /// <summary>
    /// What a certificate's scan may be sent with; for the files of an attempt its task says. Every other request is small, and an anonymous one must
    /// not fill the memory.
    /// </summary>
    public const long MostUploadBytes = HandInCertificate.MostBytes + UploadedFile.Envelope;

    /// <summary>Lists of people and journals; everything else is smaller.</summary>
    public const long MostListBytes = 8L * 1024 * 1024;

    /// <summary>School code, number, password: what somebody who is not signed in may send.</summary>
    public const long MostSignInBytes = 256L * 1024;
    private const long MostRequestBytes = 1024L * 1024;

    /// <param name="library">The standard, the tasks and the texts.</param>
    /// <param name="settings">As <c>--key=value</c>.</param>
    /// <param name="replace">Services that take the place of the usual ones, such as a clock.</param>
    public static WebApplication Build(SchoolStorageOptions storage, SchoolLibrary library, string[] settings, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ApplicationName = "jiangshang", ContentRootPath = AppContext.BaseDirectory });
        replace?.Invoke(builder.Services);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostRequestBytes;
        });
        builder.Services.AddSchool(storage, library);
        builder.Services.TryAddSingleton(FileQuota.OfMegabytes(builder.Configuration.GetValue("Files:StudentQuotaMegabytes", FileQuota.UsualMegabytes)));
        AddHttp(builder.Services);
        var app = builder.Build();
        Pipe(app);
        return app;
    }

    private static void AddHttp(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            ContractsJson.Configure(options.SerializerOptions);
            options.SerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(RequestShape.Demand);
        });

        // Refused here and not by an empty answer: UnexpectedErrors turns it into a sentence.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = MostUploadBytes);
        services.AddDataProtection().SetApplicationName("jiangshang");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options =>
            {
                options.XmlRepository = provider.GetRequiredService<DatabaseKeyRing>();
                options.XmlEncryptor = new KeyFileEncryptor(provider);
            }));
        services.AddHostedService<SharedKeys>();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie.Settings>();
        services.AddExceptionHandler<UnexpectedErrors>();
        services.AddProblemDetails();
        services.AddResponseCompression(options =>
        {
            // Answers that hold a secret beside what a page may choose are never compressed; files of the client are.
            options.EnableForHttps = false;
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "application/javascript", "application/wasm", "application/octet-stream", "image/svg+xml", "application/json"];
        });
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<ClockHealth>("clock").AddCheck<BackgroundWorkHealth>("background");
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<SecondStepTicket>();
        services.AddSingleton<SchoolViews>();
        services.AddSingleton<StudentCases>();
        services.AddSingleton<HomePages>();
        services.AddSingleton<RequirementPages>();
        services.AddSingleton<AttemptViews>();
        services.AddSingleton<CertificateViews>();
    }

    private static void Pipe(WebApplication app)
    {
        if (app.Configuration.GetValue<bool>(StatementHeader.Setting))
        {
            app.UseMiddleware<StatementHeader>();
        }

        app.UseExceptionHandler();
        app.UseMiddleware<SecurityHeaders>();
        app.UseWhen(context => !IsApi(context), files => files.UseResponseCompression());
        app.UseRouting();
        app.UseWhen(IsApi, api => api.UseStatusCodePages(WithSentenceAsync).UseMiddleware<ApiGate>());
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync });
        var checkedEndpoints = app.MapGroup("").AddEndpointFilterFactory(RequestFilter.Create);
        checkedEndpoints.MapGroup("").TakesUpTo(MostSignInBytes).MapSignIn();
        checkedEndpoints.MapSchoolApi();
        app.Map("/api/{**rest}", context => RejectionWriter.WriteAsync(context, IsNoJson(context.Request) ? new RequestMalformed() : new School.Access.SubjectUnknown()))
            .WithMetadata(new OpenToEverybody());
        app.MapStaticAssets();
        app.MapFallbackToFile("index.html");
    }

    /// <summary>Where an endpoint takes JSON and gets something else, routing finds no endpoint at all.</summary>
    private static bool IsNoJson(HttpRequest request) => request.ContentType is not null && !request.HasJsonContentType();

    /// <summary>The framework refuses some bodies by a bare status: a body beyond its limit, or none where one is needed.</summary>
    private static Task WithSentenceAsync(StatusCodeContext status) => status.HttpContext.Response.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => RejectionWriter.WriteAsync(status.HttpContext, new RequestTooLarge()),
        StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType => RejectionWriter.WriteAsync(status.HttpContext, new RequestMalformed()),
        _ => Task.CompletedTask,
    };

    /// <summary>Routes match in upper and lower case, so what stands before them must too.</summary>
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}

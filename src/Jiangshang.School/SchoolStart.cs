using Jiangshang.School.Artefacts;
using Jiangshang.School.Clocks;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Jiangshang.School;

/// <summary>Before anything is served: the database is up to date, and the content has been read.</summary>
/// <param name="library">Asked for, so that content that cannot be read stops the start and not the first lesson.</param>
public sealed class SchoolStart(
    SchoolDatabase database, SharedFiles files, SchoolLibrary library, TaskEditions editions, ClockWatch clock, ClockTrust trust) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (library.Standards.Count == 0)
        {
            throw new InvalidDataException("The content folder holds no standard.");
        }

        await database.MigrateAsync(cancellationToken);
        await clock.StartClockAsync(trust.ClockIsRight, cancellationToken);
        await files.CheckAsync(cancellationToken);
        await editions.StartAsync(cancellationToken);
        await using var school = database.Read();
        if (await school.Schools.AnyAsync(own => own.RefusesInferredCertificates, cancellationToken))
        {
            library.RefuseInferredCertificates();
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using Jiangshang.School.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Jiangshang.Server.Sessions;

/// <summary>
/// Before anything is served, the database holds a key for cookies. Otherwise two servers started at once on an empty database
/// would each make one and know only their own for a day: whoever is sent to the other would be signed out.
/// </summary>
public sealed class SharedKeys(SchoolDatabase database, IKeyManager keys, TimeProvider clock) : IHostedLifecycleService
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    public Task StartingAsync(CancellationToken cancellationToken) => database.AloneAsync(
        "keys",
        () =>
        {
            var now = clock.GetUtcNow();
            if (keys.GetAllKeys().All(key => key.IsRevoked || key.ExpirationDate <= now))
            {
                keys.CreateNewKey(now, now + Lifetime);
            }

            return Task.CompletedTask;
        },
        cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

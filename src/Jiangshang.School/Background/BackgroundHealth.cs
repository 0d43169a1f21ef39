using System.Collections.Concurrent;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Storage;

namespace Jiangshang.School.Background;

/// <summary>What the process's own work says of itself, for <c>/health</c>. Kept in memory: it must answer when nothing else does.</summary>
public sealed class BackgroundHealth(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, BackgroundState> _states = new(StringComparer.Ordinal);

    /// <summary>Every piece of work that has run at least once, by name.</summary>
    public IReadOnlyList<BackgroundState> States => [.. _states.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];

    public void Succeeded(Wording work) =>
        _states[work.En] = new BackgroundState(work, clock.GetUtcNow(), null, null, 0);

    public void Failed(Wording work, Exception failure) => _states.AddOrUpdate(
        work.En,
        _ => new BackgroundState(work, null, clock.GetUtcNow(), StorageTrouble.Words(failure), 1),
        (_, before) => before with
        {
            FailingSince = before.FailingSince ?? clock.GetUtcNow(),
            Failure = StorageTrouble.Words(failure),
            Failures = before.Failures + 1,
        });
}

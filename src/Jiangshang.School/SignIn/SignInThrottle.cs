using System.Collections.Concurrent;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Slows guessing from one address without locking a computer room that shares one: an address that has failed very often
/// may still try each account once per window, so everybody who knows the own password gets in, and somebody who tries one
/// password on all accounts gets nowhere.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    public const int FreeFailures = 60;
    private const int MostAddresses = 10_000;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, Failures> _addresses = new(StringComparer.Ordinal);

    /// <summary>How long this account must wait at this address; null when it may try.</summary>
    public TimeSpan? Wait(string address, string account)
    {
        if (!_addresses.TryGetValue(address, out var failures))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        lock (failures)
        {
            failures.Restart(now);
            return failures.Count >= FreeFailures && failures.Accounts.Contains(account) ? failures.Since + Window - now : null;
        }
    }

    public void Failed(string address, string account)
    {
        if (_addresses.Count >= MostAddresses)
        {
            _addresses.Clear();
        }

        var failures = _addresses.GetOrAdd(address, static (_, now) => new Failures(now), clock.GetUtcNow());
        lock (failures)
        {
            failures.Restart(clock.GetUtcNow());
            failures.Count++;
            failures.Accounts.Add(account);
        }
    }

    private sealed class Failures(DateTimeOffset since)
    {
        public DateTimeOffset Since { get; private set; } = since;

        public int Count { get; set; }

        public HashSet<string> Accounts { get; } = new(StringComparer.OrdinalIgnoreCase);

        public void Restart(DateTimeOffset now)
        {
            if (now - Since >= Window)
            {
                Since = now;
                Count = 0;
                Accounts.Clear();
            }
        }
    }
}

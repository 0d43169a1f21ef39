using System.Buffers.Binary;
using System.Security.Cryptography;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Hashes and checks passwords (PBKDF2). Hashing is slow on purpose, so only as many run at once as there are processors, a
/// bounded number waits in turn, and more are refused with a sentence: a class signing in together must not starve those who are
/// already working, and nobody ties up the server by guessing.
/// </summary>
public sealed class Passwords(IOptions<PasswordHasherOptions> options, SignInRules? rules = null) : IDisposable
{
    /// <summary>A first password is random, fifty bits, and lives for one sign-in: guessing it is hopeless with a tenth of the work.</summary>
    private const int FirstIterations = 10_000;
    private static readonly byte[] Salt = new byte[16];
    private readonly SignInRules _rules = rules ?? SignInRules.Shipped;
    private readonly PasswordHasher<PersonRow> _hasher = new(options);
    private readonly PasswordHasher<PersonRow> _firstHasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Math.Min(FirstIterations, options.Value.IterationCount) }));
    private readonly SemaphoreSlim _processors = new(Math.Max(1, Environment.ProcessorCount), Math.Max(1, Environment.ProcessorCount));
    private int _waiting;

    /// <summary>A hash nobody's password has: what an unknown number is checked against, so that it takes as long as a known one.</summary>
    private readonly Lazy<string> _nobody = new(() => new PasswordHasher<PersonRow>(options).HashPassword(null!, SecurityStamps.New()));

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>Hashes a first password; a school enters six hundred students at once.</summary>
    public string HashFirst(string password) => _firstHasher.HashPassword(null!, password);

    public Task<Outcome<string>> HashInTurnAsync(string password, CancellationToken cancellation) => InTurnAsync(() => Hash(password), cancellation);

    /// <summary>Takes the same time for every account, whether its password is a first one, its own, or it does not exist.</summary>
    public Task<Outcome<bool>> MatchAsync(string? hash, string password, CancellationToken cancellation) => InTurnAsync(
        () =>
        {
            var verdict = _hasher.VerifyHashedPassword(null!, hash ?? _nobody.Value, password);
            if (IterationsLeft(hash) is > 0 and var left)
            {
                Rfc2898DeriveBytes.Pbkdf2(password, Salt, left, HashAlgorithmName.SHA512, Salt.Length);
            }

            return hash is not null && verdict != PasswordVerificationResult.Failed;
        },
        cancellation);

    /// <summary>Which of several first passwords this is, such as recovery codes: all together cost as much as one password.</summary>
    /// <returns>Its place in the list; −1 when it is none of them.</returns>
    public Task<Outcome<int>> FindAsync(IReadOnlyList<string> hashes, string password, CancellationToken cancellation) => InTurnAsync(
        () => hashes.TakeWhile(hash => _hasher.VerifyHashedPassword(null!, hash, password) == PasswordVerificationResult.Failed).Count() is var place && place < hashes.Count ? place : -1,
        cancellation);

    /// <summary>The work that checking against this hash saves, compared with a password of one's own.</summary>
    public int IterationsLeft(string? hash) => Math.Max(0, options.Value.IterationCount - IterationsOf(hash ?? _nobody.Value));

    public void Dispose() => _processors.Dispose();

    /// <summary>Identity's third format: a byte for the format, four each for the function, the iterations and the salt's length.</summary>
    public static int IterationsOf(string hash) => BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5));

    private async Task<Outcome<TResult>> InTurnAsync<TResult>(Func<TResult> work, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _waiting) > _rules.HashingQueue)
        {
            Interlocked.Decrement(ref _waiting);
            return new SignInBusy(_rules.HashingWait);
        }

        try
        {
            if (!await _processors.WaitAsync(_rules.HashingWait, cancellation))
            {
                return new SignInBusy(_rules.HashingWait);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            _processors.Release();
        }
    }
}

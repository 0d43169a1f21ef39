using Jiangshang.School.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Hashes and checks passwords (PBKDF2). Hashing is slow on purpose, so only as many run at once as there are processors:
/// a class signing in together must not starve those who are already working.
/// </summary>
public sealed class Passwords(IOptions<PasswordHasherOptions> options) : IDisposable
{
    private readonly PasswordHasher<PersonRow> _hasher = new(options);
    private readonly PasswordHasher<PersonRow> _firstHasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Math.Min(10_000, options.Value.IterationCount) }));
    private readonly SemaphoreSlim _processors = new(Math.Max(1, Environment.ProcessorCount), Math.Max(1, Environment.ProcessorCount));

    /// <summary>A hash nobody's password has: what an unknown number is checked against, so that it takes as long as a known one.</summary>
    private readonly Lazy<string> _nobody = new(() => new PasswordHasher<PersonRow>(options).HashPassword(null!, SecurityStamps.New()));

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>
    /// Hashes a first password. It is random, fifty bits, and lives for one sign-in: guessing it is hopeless with a tenth of
    /// the work, and a school enters six hundred students at once.
    /// </summary>
    public string HashFirst(string password) => _firstHasher.HashPassword(null!, password);

    public async Task<bool> MatchAsync(string? hash, string password, CancellationToken cancellation)
    {
        await _processors.WaitAsync(cancellation);
        try
        {
            var verdict = await Task.Run(() => _hasher.VerifyHashedPassword(null!, hash ?? _nobody.Value, password), cancellation);
            return hash is not null && verdict != PasswordVerificationResult.Failed;
        }
        finally
        {
            _processors.Release();
        }
    }

    public void Dispose() => _processors.Dispose();
}

using System.Net;
using System.Security.Cryptography;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Jiangshang.School.Tests.SignIn;

/// <summary>Fault 50: what lies on the disk opens nothing, and what went wrong at sign-in is written down.</summary>
public sealed class KeyTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_database_holds_no_session_key_that_can_be_read_without_the_key_file(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        await school.AsAsync("S1");
        await using var reading = school.Storage.Read();
        var kept = await reading.Keys.Select(row => row.Xml).ToListAsync();
        Assert.NotEmpty(kept);
        Assert.All(kept, xml => Assert.DoesNotContain("masterKey", xml, StringComparison.OrdinalIgnoreCase));
        Assert.All(kept, xml => Assert.Contains("encryptedSecret", xml, StringComparison.Ordinal));
        Assert.Equal(32, new FileInfo(school.Database.Options.KeyFile).Length);
    }

    [Fact]
    public async Task With_another_key_file_everybody_signs_in_again_and_nothing_else_is_lost()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        using var sent = await school.Anonymous().PostAsync("/api/session", new SignInRequest(ASchool.Code, "S1", ASchool.Password));
        var cookie = sent.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("jiangshang=", StringComparison.Ordinal)).Split(';')[0];
        await File.WriteAllBytesAsync(school.Database.Options.KeyFile, RandomNumberGenerator.GetBytes(32));
        await school.RestartAsync();
        using var kept = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = school.Address, DefaultRequestHeaders = { { "Cookie", cookie } } };
        await kept.GetAsync("/api/session").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "notSignedIn");
        await school.AsAsync("S1");
    }

    [Fact]
    public async Task Files_and_folders_are_open_to_their_owner_only_and_an_older_database_is_closed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files inherit their rights from the data folder.");
        var parent = Directory.CreateTempSubdirectory("jiangshang-rights-");
        try
        {
            var folder = Path.Combine(parent.FullName, "data");
            var options = SchoolStorageOptions.InFolder(folder);
            await using (var database = new SchoolDatabase(options))
            {
                await database.MigrateAsync();
                new KeyFile(options).Encrypt([1]);
                Assert.Equal("rwx------", Rights(folder));
                Assert.All(Directory.GetFiles(folder), file => Assert.Equal("rw-------", Rights(file)));
            }

            if (OperatingSystem.IsWindows())
            {
                return;
            }

            var file = Path.Combine(folder, "school.db");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.OtherRead | UnixFileMode.GroupRead);
            }

            await using var again = new SchoolDatabase(options);
            await again.MigrateAsync();
            Assert.Equal("rw-------", Rights(file));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            parent.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_that_is_no_key_is_named_and_what_was_changed_is_not_opened()
    {
        var folder = Directory.CreateTempSubdirectory("jiangshang-key-");
        try
        {
            var options = SchoolStorageOptions.InFolder(folder.FullName);
            var sealedText = new KeyFile(options).Encrypt("secret"u8.ToArray());
            Assert.Equal("secret"u8.ToArray(), new KeyFile(options).Decrypt(sealedText));
            sealedText[^1] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => new KeyFile(options).Decrypt(sealedText));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Failed_sign_ins_are_written_down_up_to_so_many_a_minute_and_the_rest_as_a_number()
    {
        var clock = new FakeTimeProvider();
        var lines = new List<string>();
        var most = SignInRules.Shipped.FailuresLogged;
        var log = new FailureLog(new ListLogger(lines), SignInRules.Shipped, clock);
        for (var failure = 0; failure < most + 25; failure++)
        {
            log.Write("S1", "10.0.0.5", "signInRejected", failure);
        }

        Assert.Equal(most, lines.Count);
        Assert.Contains("S1", lines[0], StringComparison.Ordinal);
        Assert.Contains("10.0.0.5", lines[0], StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMinutes(1));
        log.Write(null, "10.0.0.5", "signInRejected", 1);
        Assert.Contains("25 more", lines[^2], StringComparison.Ordinal);
        Assert.Contains("(unknown)", lines[^1], StringComparison.Ordinal);
    }

    private static string Rights(string path)
    {
        var mode = OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);
        return string.Concat(Enumerable.Range(0, 9).Select(bit => ((int)mode >> (8 - bit) & 1) == 1 ? "rwxrwxrwx"[bit] : '-'));
    }

    private sealed class ListLogger(List<string> lines) : ILogger<FailureLog>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Add(formatter(state, exception));
    }
}

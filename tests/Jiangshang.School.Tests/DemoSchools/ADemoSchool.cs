using Jiangshang.Content;
using Jiangshang.Content.DemoSchools;
using Jiangshang.School.Artefacts;
using Jiangshang.School.DemoSchools;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Microsoft.AspNetCore.Identity;

namespace Jiangshang.School.Tests.DemoSchools;

/// <summary>The demo school in a database of its own, seen from a fixed day.</summary>
public sealed class ADemoSchool : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    private readonly string _folder = Directory.CreateTempSubdirectory("jiangshang-demo-").FullName;

    public ADemoSchool()
    {
        Options = SchoolStorageOptions.InFolder(_folder);
        Database = new SchoolDatabase(Options);
    }

    public static string ContentFolder { get; } = TheRepository.Content;

    public static SchoolContent Content { get; } = SchoolContent.Load(ContentFolder).OrThrow();

    public static DemoSchool WholeDefinition { get; } = DemoSchoolReader.Read(ContentFiles.From(ContentFolder)).OrThrow();

    public SchoolStorageOptions Options { get; }

    public SchoolDatabase Database { get; }

    public DemoSchool Definition { get; init; } = WholeDefinition;

    public DemoSchoolSummary Summary { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Database.MigrateAsync();
        using var passwords = new Passwords(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions()));
        var outcome = await new CreateDemoSchool(Database, new ArtefactStore(Options), passwords)
            .HandleAsync(Definition, Content, "secondary-ecommerce", Path.Combine(ContentFolder, "demo", "files"), Today);
        Summary = outcome.Result;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

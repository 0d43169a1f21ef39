using Microsoft.Data.Sqlite;

namespace Jiangshang.School.Storage;

/// <summary>Where a school's data lie.</summary>
/// <param name="ArtefactFolder">The folder uploaded files are kept in.</param>
public sealed record SchoolStorageOptions(DatabaseProvider Provider, string ConnectionString, string ArtefactFolder)
{
    /// <summary>Everything in one data folder: <c>school.db</c> and <c>artefacts/</c>.</summary>
    public static SchoolStorageOptions InFolder(string folder) => new(
        DatabaseProvider.Sqlite,
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "school.db"), ForeignKeys = true, Pooling = true }.ToString(),
        Path.Combine(folder, "artefacts"));

    public static SchoolStorageOptions OnPostgres(string connectionString, string folder) =>
        new(DatabaseProvider.Postgres, connectionString, Path.Combine(folder, "artefacts"));

    private const string KeyFileVariable = "JIANGSHANG_KEY_FILE";

    /// <summary>The file with the key that the session keys in the database are encrypted with; beside the database unless the operator keeps it elsewhere.</summary>
    public string KeyFile { get; init; } = Environment.GetEnvironmentVariable(KeyFileVariable) is { Length: > 0 } chosen
        ? chosen
        : Path.Combine(Path.GetDirectoryName(ArtefactFolder) ?? ".", "session.key");
}

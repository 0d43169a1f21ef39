using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Jiangshang.School.Storage;

/// <summary>Where a school's data lie.</summary>
/// <param name="ArtefactFolder">The folder uploaded files are kept in.</param>
public sealed record SchoolStorageOptions(DatabaseProvider Provider, string ConnectionString, string ArtefactFolder)
{
    /// <summary>Null on PostgreSQL.</summary>
    public string? SqliteFile => Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <summary>Two servers of forty leave a fifth of the hundred that PostgreSQL offers to whoever looks after it.</summary>
    public const int MostConnections = 40;

    /// <summary>Longer, and the person has pressed the button again.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>Everything in one data folder: <c>school.db</c> and <c>artefacts/</c>.</summary>
    public static SchoolStorageOptions InFolder(string folder) => new(
        DatabaseProvider.Sqlite,
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "school.db"), ForeignKeys = true, Pooling = true }.ToString(),
        Path.Combine(folder, "artefacts"));

    /// <summary>
    /// On PostgreSQL. Unless the connection string says otherwise, a server takes at most <see cref="MostConnections"/> connections,
    /// and a request waits at most <see cref="LongestWait"/> for one before it is answered with "try again".
    /// </summary>
    public static SchoolStorageOptions OnPostgres(string connectionString, string folder)
    {
        var chosen = new NpgsqlConnectionStringBuilder(connectionString);

        // Npgsql's own builder says of every keyword it knows that it is there.
        var said = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (!said.ContainsKey("Maximum Pool Size") && !said.ContainsKey("MaxPoolSize") && !said.ContainsKey("Max Pool Size"))
        {
            chosen.MaxPoolSize = MostConnections;
        }

        if (!said.ContainsKey("Timeout"))
        {
            chosen.Timeout = (int)LongestWait.TotalSeconds;
        }

        return new(DatabaseProvider.Postgres, chosen.ToString(), Path.Combine(folder, "artefacts"));
    }

    private const string KeyFileVariable = "JIANGSHANG_KEY_FILE";

    /// <summary>The file with the key that the session keys in the database are encrypted with; beside the database unless the operator keeps it elsewhere.</summary>
    public string KeyFile { get; init; } = Environment.GetEnvironmentVariable(KeyFileVariable) is { Length: > 0 } chosen
        ? chosen
        : Path.Combine(Path.GetDirectoryName(ArtefactFolder) ?? ".", "session.key");

    /// <summary>The same with uploaded files in a folder that several servers share; what they must share beside the database lies in it too.</summary>
    public SchoolStorageOptions WithFiles(string folder) => this with
    {
        ArtefactFolder = folder,
        KeyFile = Environment.GetEnvironmentVariable(KeyFileVariable) is { Length: > 0 } ? KeyFile : Path.Combine(folder, "session.key"),
    };
}

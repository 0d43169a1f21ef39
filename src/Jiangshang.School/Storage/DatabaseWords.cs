using System.Data.Common;
using Jiangshang.Competencies.Measures;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Jiangshang.School.Storage;

/// <summary>What a database says when it cannot be worked with, in a sentence that says what to do; for whoever runs the server.</summary>
public static class DatabaseWords
{
    // Result codes of SQLite (https://sqlite.org/rescode.html).
    private const int SqliteError = 1;
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    /// <summary>The form of a connection string that can be used; null for a sound one.</summary>
    /// <remarks>The sentence never repeats the string: a password stands in it.</remarks>
    public static Wording? OfConnection(string connection)
    {
        try
        {
            if (new NpgsqlConnectionStringBuilder(connection) is { Host.Length: > 0 })
            {
                return null;
            }
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // Told below, in words of our own.
        }

        return new Wording(
            "数据库连接串写得不对。应当像这样：Host=主机;Port=5432;Username=用户;Password=密码;Database=数据库",
            "The connection string is not written as it must be. Write it like Host=…;Port=5432;Username=…;Password=…;Database=…");
    }

    public static Wording Of(DbException failure) => failure switch
    {
        SqliteException sqlite => OfSqlite(sqlite),
        PostgresException postgres => OfPostgres(postgres),
        _ => new(
            $"连不上数据库：{failure.GetBaseException().Message}。请检查数据库是否在运行、连接串里的主机和端口是否正确。",
            $"The database cannot be reached: {failure.GetBaseException().Message}. Check that it runs, and host and port of the connection string."),
    };

    private static Wording OfSqlite(SqliteException failure) => failure.SqliteErrorCode switch
    {
        SqliteBusy or SqliteLocked => new("数据库正被别的程序占用，请稍后再试。", "The database is in use by another program. Try again in a moment."),
        SqliteReadOnly or SqliteCannotOpen => new(
            "数据库文件打不开或不能写。请检查 数据文件夹、它的权限，以及它是不是文件夹。",
            "The database file cannot be opened or written. Check the data folder, its rights, and that it is a folder."),
        SqliteFull => new("磁盘满了，请腾出空间。", "The disk is full. Make room."),
        SqliteCorrupt or SqliteNotADatabase => new(
            "school.db 不是完好的数据库，请从备份恢复。", "school.db is no sound database. Restore it from a backup."),
        SqliteError when failure.Message.Contains("no such ", StringComparison.Ordinal) => OlderDatabase,
        _ => new($"数据库出错：{failure.Message}。", $"The database failed: {failure.Message}."),
    };

    private static Wording OfPostgres(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.InvalidCatalogName => new($"数据库不存在：{failure.MessageText}。请先建立，或改正连接串。", $"There is no such database: {failure.MessageText}. Create it, or correct the connection string."),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
            $"数据库拒绝登录：{failure.MessageText}。请检查 连接串里的用户名和密码。", $"The database refused the sign-in: {failure.MessageText}. Check user and password of the connection string."),
        PostgresErrorCodes.InsufficientPrivilege => new($"数据库账号权限不够：{failure.MessageText}。", $"The database account lacks a right: {failure.MessageText}."),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn => OlderDatabase,
        _ => new($"数据库出错：{failure.MessageText}。", $"The database failed: {failure.MessageText}."),
    };

    private static Wording OlderDatabase => new(
        "数据库是空的，或是由较早的版本建立的。请用 serve 启动一次，它会更新数据库，然后再试。",
        "The database is empty, or an earlier version made it. Start serve once, which updates it, and try again.");
}

using System.Data.Common;
using System.Net.Sockets;
using Jiangshang.Competencies.Measures;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Jiangshang.School.Storage;

/// <summary>
/// Trouble of the database or the disk, told from a bug: the same act may succeed later, so it is waited for, said in words, and
/// tried again.
/// </summary>
public static class StorageTrouble
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteInputOutput = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteConstraint = 19;

    /// <summary>Whether anything in the chain of causes comes from the database, the disk or the network to it.</summary>
    public static bool Is(Exception failure) => CauseOf(failure) is not null;

    /// <summary>What an operator should look at.</summary>
    public static Wording Words(Exception failure) => CauseOf(failure) switch
    {
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => new(
            "数据库文件被别的程序占用（例如备份或杀毒），等它放开。", "The database file is held by another program (a backup, an antivirus program); waiting until it lets go."),
        SqliteException { SqliteErrorCode: SqliteFull } => new(
            "磁盘满了，什么都存不下；请腾出空间。", "The disk is full and nothing can be saved; make room."),
        SqliteException { SqliteErrorCode: SqliteReadOnly } => new(
            "数据库文件是只读的；请检查文件夹的权限和磁盘状态。", "The database file is read-only; check the folder’s rights and the disk."),
        SqliteException { SqliteErrorCode: SqliteCannotOpen } => new(
            "打不开数据库文件；请检查数据文件夹是否还在、是否可写。", "The database file cannot be opened; check that the data folder is there and may be written."),
        SqliteException { SqliteErrorCode: SqliteCorrupt } => new(
            "数据库文件损坏；请停止服务并恢复备份。", "The database file is damaged; stop the server and restore a backup."),
        SqliteException { SqliteErrorCode: SqliteInputOutput } => new(
            "磁盘读写出错；请检查磁盘和剩余空间。", "The disk fails to read or write; check it and its free space."),
        DbException or SocketException or TimeoutException => new(
            "数据库连不上或不应答；请检查 PostgreSQL 是否在运行。", "The database cannot be reached or does not answer; check that PostgreSQL is running."),
        IOException => new(
            "磁盘读写出错；请检查磁盘和剩余空间。", "The disk fails to read or write; check it and its free space."),
        _ => new("程序出错，详情在日志里。", "A fault in the program; the log has the details."),
    };

    private static Exception? CauseOf(Exception? failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException or IOException or SocketException or TimeoutException)
            {
                return IsOfTheDataItself(cause) ? null : cause;
            }
        }

        return null;
    }

    /// <summary>A broken rule or a value the database cannot hold: trying again changes nothing.</summary>
    private static bool IsOfTheDataItself(Exception cause) =>
        cause is FileNotFoundException or SqliteException { SqliteErrorCode: SqliteConstraint }
        || (cause is PostgresException { SqlState: var state } && (state.StartsWith("22", StringComparison.Ordinal) || state.StartsWith("23", StringComparison.Ordinal)));
}

namespace Jiangshang.School.Storage;

/// <summary>
/// What the database itself refuses, whoever asks: to change or delete evidence, records, marks and logs, and to shorten a chain's head. Each list is
/// part of a migration that has been run: a change needs a new one.
/// </summary>
internal static class AppendOnly
{
    public static IReadOnlyList<string> Sqlite { get; } =
    [
        OnSqlite("Evidence", "UPDATE"),
        OnSqlite("Evidence", "DELETE"),
        OnSqlite("JournalEntries", "UPDATE"),
        OnSqlite("AccessLog", "UPDATE"),
    ];

    public static IReadOnlyList<string> Postgres { get; } =
    [
        """
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP; END $$;
        """,
        OnPostgres("Evidence", "UPDATE OR DELETE", "ROW"),
        OnPostgres("Evidence", "TRUNCATE", "STATEMENT"),
        OnPostgres("JournalEntries", "UPDATE", "ROW"),
        OnPostgres("AccessLog", "UPDATE", "ROW"),
    ];

    /// <summary>Decisions on work no scorer could read, since they are kept.</summary>
    public static IReadOnlyList<string> SqliteHeldDecisions { get; } = [OnSqlite("HeldDecisions", "UPDATE"), OnSqlite("HeldDecisions", "DELETE")];

    public static IReadOnlyList<string> PostgresHeldDecisions { get; } =
        [OnPostgres("HeldDecisions", "UPDATE OR DELETE", "ROW"), OnPostgres("HeldDecisions", "TRUNCATE", "STATEMENT")];

    /// <summary>Reviews of waiting work, since they are kept.</summary>
    public static IReadOnlyList<string> SqliteReviews { get; } = [OnSqlite("WorkReviews", "UPDATE"), OnSqlite("WorkReviews", "DELETE")];

    public static IReadOnlyList<string> PostgresReviews { get; } =
        [OnPostgres("WorkReviews", "UPDATE OR DELETE", "ROW"), OnPostgres("WorkReviews", "TRUNCATE", "STATEMENT")];

    /// <summary>Since record chains are kept.</summary>
    public static IReadOnlyList<string> RecordsOnSqlite { get; } =
    [
        OnSqlite("AccessLog", "DELETE"),
        OnSqlite("Markings", "UPDATE"),
        OnSqlite("Markings", "DELETE"),
        OnSqlite("RecordEntries", "UPDATE"),
        OnSqlite("RecordEntries", "DELETE"),
        OnSqlite("RecordHeads", "DELETE"),
        OnSqlite("LedgerHeads", "DELETE"),
        GrowingOnSqlite("RecordHeads"),
        GrowingOnSqlite("LedgerHeads"),
    ];

    /// <summary>Since record chains are kept.</summary>
    public static IReadOnlyList<string> RecordsOnPostgres { get; } =
    [
        OnPostgres("AccessLog", "DELETE", "ROW"),
        OnPostgres("AccessLog", "TRUNCATE", "STATEMENT"),
        OnPostgres("Markings", "UPDATE OR DELETE", "ROW"),
        OnPostgres("Markings", "TRUNCATE", "STATEMENT"),
        OnPostgres("RecordEntries", "UPDATE OR DELETE", "ROW"),
        OnPostgres("RecordEntries", "TRUNCATE", "STATEMENT"),
        OnPostgres("RecordHeads", "DELETE", "ROW"),
        OnPostgres("RecordHeads", "TRUNCATE", "STATEMENT"),
        OnPostgres("LedgerHeads", "DELETE", "ROW"),
        OnPostgres("LedgerHeads", "TRUNCATE", "STATEMENT"),
        GrowingOnPostgres("RecordHeads"),
        GrowingOnPostgres("LedgerHeads"),
    ];

    private static string GrowingOnSqlite(string heads) =>
        $"""
        CREATE TRIGGER "{heads}_only_grow" BEFORE UPDATE ON "{heads}" WHEN NEW."Length" <= OLD."Length"
        BEGIN SELECT RAISE(ABORT, '{heads} only grow: UPDATE refused'); END;
        """;

    private static string GrowingOnPostgres(string heads) =>
        $"""
        CREATE TRIGGER "{heads}_only_grow" BEFORE UPDATE ON "{heads}"
        FOR EACH ROW WHEN (NEW."Length" <= OLD."Length") EXECUTE FUNCTION refuse_change();
        """;

    private static string OnSqlite(string table, string operation) =>
        $"""
        CREATE TRIGGER "{table}_no_{operation}" BEFORE {operation} ON "{table}"
        BEGIN SELECT RAISE(ABORT, '{table} is append-only: {operation} refused'); END;
        """;

    private static string OnPostgres(string table, string operations, string level) =>
        $"""
        CREATE TRIGGER "{table}_no_{operations.Replace(' ', '_')}" BEFORE {operations} ON "{table}"
        FOR EACH {level} EXECUTE FUNCTION refuse_change();
        """;
}

namespace Jiangshang.School.Storage;

/// <summary>
/// What the database itself refuses, whoever asks: to change or delete evidence, and to change what was journalled or logged.
/// Part of the first migration; a change needs a new one.
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

    /// <summary>Reviews of waiting work, since they are kept.</summary>
    public static IReadOnlyList<string> SqliteReviews { get; } = [OnSqlite("WorkReviews", "UPDATE"), OnSqlite("WorkReviews", "DELETE")];

    public static IReadOnlyList<string> PostgresReviews { get; } =
        [OnPostgres("WorkReviews", "UPDATE OR DELETE", "ROW"), OnPostgres("WorkReviews", "TRUNCATE", "STATEMENT")];

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

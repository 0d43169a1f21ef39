namespace Jiangshang.School.Storage;

/// <summary>The database refuses to change or delete the editions of tasks that work was begun with. Part of the migration that brings them.</summary>
internal static class KeptForGood
{
    public static IReadOnlyList<string> Sqlite { get; } = [OnSqlite("UPDATE"), OnSqlite("DELETE")];

    public static IReadOnlyList<string> Postgres { get; } =
    [
        """
        CREATE TRIGGER "TaskEditions_no_UPDATE_OR_DELETE" BEFORE UPDATE OR DELETE ON "TaskEditions"
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
        """,
        """
        CREATE TRIGGER "TaskEditions_no_TRUNCATE" BEFORE TRUNCATE ON "TaskEditions"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        """,
    ];

    private static string OnSqlite(string operation) =>
        $"""
        CREATE TRIGGER "TaskEditions_no_{operation}" BEFORE {operation} ON "TaskEditions"
        BEGIN SELECT RAISE(ABORT, 'TaskEditions is append-only: {operation} refused'); END;
        """;
}

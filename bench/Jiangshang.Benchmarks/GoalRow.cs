namespace Jiangshang.Benchmarks;

/// <summary>One goal and what was measured of it: a line of the table every verb prints.</summary>
internal sealed record GoalRow(string Goal, string Measured, bool Met)
{
    /// <summary>Prints the table as Markdown, so that it can be pasted as it is.</summary>
    /// <returns>The exit code: 0 when every goal is met.</returns>
    public static int Print(IReadOnlyList<GoalRow> rows)
    {
        Console.WriteLine($"| goal | measured on {Machine.Describe()} | met |");
        Console.WriteLine("| --- | --- | --- |");
        foreach (var row in rows)
        {
            Console.WriteLine($"| {row.Goal} | {row.Measured} | {(row.Met ? "yes" : "**no**")} |");
        }

        return rows.All(row => row.Met) ? 0 : 1;
    }
}

namespace Jiangshang.Benchmarks.Growth;

/// <summary>One row of a student's, to be written again for others.</summary>
internal sealed record TemplateRow(string Table, Guid Id, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>What a student typed and what keeps a row unique: left out of every copy.</summary>
    private static readonly HashSet<string> LeftOut = ["Submission", "OpenSlot", "RemedialSlot"];

    /// <param name="own">The copy's own id for one of the original's.</param>
    public Dictionary<string, object?> With(Func<Guid, Guid> own, Guid student)
    {
        var row = new Dictionary<string, object?>(Values.Count);
        foreach (var (column, value) in Values)
        {
            row[column] = LeftOut.Contains(column) ? null
                : column == "StudentId" ? student
                : StudentTemplate.AsGuid(column, value) is { } id ? own(id)
                : value;
        }

        return row;
    }
}

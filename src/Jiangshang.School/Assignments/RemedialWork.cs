using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Assignments;

/// <summary>Follows remedial work: open until it is done, and never given twice while it is.</summary>
internal static class RemedialWork
{
    public static string SlotOf(Guid student, string task) => $"{student}:{task}";

    /// <summary>Frees the slot once the work has been scored. Whether the gap is closed, the audit says; if not, it is given again.</summary>
    public static async Task DoneAsync(SchoolContext school, Guid? assignment, CancellationToken cancellation)
    {
        if (assignment is { } id)
        {
            await school.Assignments.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.RemedialSlot, (string?)null), cancellation);
        }
    }
}

using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>The texts a student has been shown in any attempt: assessed typing takes others.</summary>
internal static class SeenTexts
{
    public static async Task<IReadOnlyCollection<string>> OfAsync(SchoolContext school, Guid student, CancellationToken cancellation)
    {
        var shown = await school.Attempts.AsNoTracking().Where(row => row.StudentId == student).Select(row => row.Texts).ToListAsync(cancellation);
        return shown.SelectMany(texts => texts).ToHashSet(StringComparer.Ordinal);
    }
}

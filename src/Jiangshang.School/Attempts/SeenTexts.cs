using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>The texts and sentences a student has been shown, once for each time: assessed typing takes others, and those met least.</summary>
internal static class SeenTexts
{
    public static async Task<IReadOnlyCollection<string>> OfAsync(SchoolContext school, Guid student, CancellationToken cancellation)
    {
        var shown = await school.Attempts.AsNoTracking().Where(row => row.StudentId == student).Select(row => row.Texts).ToListAsync(cancellation);
        return [.. shown.SelectMany(texts => texts)];
    }
}

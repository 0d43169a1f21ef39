using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Writes down facts about an attempt's time, each once.</summary>
internal static class AttemptIncidents
{
    /// <summary>Enough to see what happened; a script that tries ten thousand times must not fill the disk.</summary>
    private const int MostOfAnAttempt = 50;

    public static Task NoteAsync(SchoolDatabase database, AttemptIncidentRow incident, CancellationToken cancellation) =>
        database.WriteAsync<bool>(
            async school =>
            {
                await NoteAsync(school, incident, cancellation);
                return true;
            },
            $"incident:{incident.AttemptId}",
            cancellation);

    public static async Task NoteAsync(SchoolContext school, AttemptIncidentRow incident, CancellationToken cancellation)
    {
        var known = await school.AttemptIncidents.AsNoTracking().Where(row => row.AttemptId == incident.AttemptId).ToListAsync(cancellation);
        if (known.Count < MostOfAnAttempt && !known.Exists(row => row.Kind == incident.Kind && row.Sequence == incident.Sequence))
        {
            school.AttemptIncidents.Add(incident);
        }
    }
}

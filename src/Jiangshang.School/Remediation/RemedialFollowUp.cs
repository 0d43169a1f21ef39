using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Remediation;
using Jiangshang.School.Certificates;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Remediation;

/// <summary>
/// Follows remedial plans: when a gap has closed, what was given to mend it and nobody has begun is taken back. Work that was begun stays, with
/// all that stands in it.
/// </summary>
public sealed class RemedialFollowUp(SchoolLibrary library, StudentRecords records, TimeProvider clock)
{
    /// <summary>To be called inside the transaction that closed a gap, after what closes it was saved.</summary>
    public async Task TakeBackAsync(SchoolContext school, Guid student, CancellationToken cancellation)
    {
        var waiting = await school.Assignments.AsTracking()
            .Where(row => row.StudentId == student && row.RemedialSlot != null && !school.Attempts.Any(attempt => attempt.AssignmentId == row.Id))
            .ToListAsync(cancellation);
        if (waiting.Count == 0)
        {
            return;
        }

        var record = await records.LoadAsync(school, student, cancellation);
        var standard = library.StandardFor(record!.EntryYear);
        var report = GraduationAudit.Of(standard, record, SchoolDays.AtSchool(clock.GetUtcNow()));
        var missing = RemediationPlan.Of(standard, record, report, library.Offers).Items.Select(item => RemedialGap.CodeOf(item.Gap)).ToHashSet(StringComparer.Ordinal);
        school.Assignments.RemoveRange(waiting.Where(row => !missing.Contains(row.Mends!)));
        await school.SaveChangesAsync(cancellation);
    }
}

using Jiangshang.Competencies.Standards;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Certificates;

/// <summary>Sets which certificates a student plans to take (CN-1). Too few is advice in the audit, not refused here.</summary>
public sealed class PlanCertificates(SchoolDatabase database, SchoolLibrary library)
{
    public Task<Outcome<bool>> HandleAsync(Guid student, IReadOnlyList<CertificateTypeCode> types, CancellationToken cancellation = default) =>
        database.WriteAsync<bool>(
            async school =>
            {
                var row = await school.Students.SingleAsync(row => row.Id == student, cancellation);
                var standard = library.StandardFor(row.EntryYear);
                var planned = types.Distinct().ToList();
                if (planned.Count > standard.CertificatePlan.Maximum || planned.Exists(type => standard.Certificate(type) is null))
                {
                    return new PlanRejected();
                }

                row.PlannedCertificates = [.. planned.Select(type => type.Value)];
                row.Version++;
                return true;
            },
            cancellation);
}

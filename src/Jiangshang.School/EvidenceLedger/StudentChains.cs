using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>Reads a student's whole chain, hashes and all.</summary>
public sealed class StudentChains(SchoolDatabase database)
{
    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<EvidenceRecord>> ReadAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var rows = await school.Evidence.Where(row => row.StudentId == student).OrderBy(row => row.Sequence).ToListAsync(cancellation);
        return [.. rows.Select(row => new EvidenceRecord(StorageJson.Read<EvidenceContent>(row.Content), row.Sequence, row.PreviousHash, row.Hash))];
    }
}

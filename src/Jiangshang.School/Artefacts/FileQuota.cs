using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Artefacts;

/// <summary>What the files of one student may take on the disk, so that one cannot fill it for all.</summary>
public sealed record FileQuota(long BytesPerStudent)
{
    /// <summary>
    /// Where the school configures nothing (<c>Files:StudentQuotaMegabytes</c>): eight films of the largest size a task asks for (500 MB), and
    /// everything else of three years beside them.
    /// </summary>
    public const long UsualMegabytes = 4096;

    public static FileQuota OfMegabytes(long megabytes) => new(megabytes * 1024 * 1024);

    /// <returns>How many bytes the student may still add; never negative.</returns>
    public async Task<long> RoomAsync(SchoolContext school, Guid student, CancellationToken cancellation)
    {
        var used = await school.Artefacts.Where(row => row.StudentId == student && row.RemovedAt == null).SumAsync(row => row.Bytes, cancellation);
        return Math.Max(0, BytesPerStudent - used);
    }
}

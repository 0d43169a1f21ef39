using System.Security.Cryptography;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Artefacts;

/// <summary>Reads every stored original and compares its bytes with its digest. Record chains say which digest that has to be.</summary>
public sealed class VerifyFiles(SchoolDatabase database, ArtefactStore store)
{
    /// <summary>How many files were read, and the faults by student.</summary>
    public async Task<(int Files, IReadOnlyList<FileFault> Faults)> HandleAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var rows = school.Artefacts
            .Where(row => row.RemovedAt == null)
            .Join(school.People, row => row.StudentId, person => person.Id, (row, person) => new { person.Number, row.Name, row.Sha256, row.AttemptId, row.UploadedAt, row.Id })
            .OrderBy(row => row.Number).ThenBy(row => row.UploadedAt).ThenBy(row => row.Id)
            .AsAsyncEnumerable();
        var known = new Dictionary<string, bool?>(StringComparer.Ordinal);
        var faults = new List<FileFault>();
        var files = 0;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            files++;
            if (!known.TryGetValue(row.Sha256, out var sound))
            {
                known[row.Sha256] = sound = await IsSoundAsync(row.Sha256, cancellation);
            }

            if (sound != true)
            {
                faults.Add(new FileFault(row.Number, row.Name, row.Sha256, row.AttemptId, Missing: sound is null));
            }
        }

        return (files, faults);
    }

    /// <returns>Null when there is no such file.</returns>
    private async Task<bool?> IsSoundAsync(string sha256, CancellationToken cancellation)
    {
        try
        {
            await using var file = store.Open(sha256);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation)) == sha256;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}

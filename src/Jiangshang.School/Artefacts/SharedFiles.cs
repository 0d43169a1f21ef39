using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Artefacts;

/// <summary>
/// Makes sure at the start that the folder of uploaded files is the one that the database's rows speak of: with several servers
/// each must see the same folder, and a database that was restored without its files is noticed now and not by a student.
/// </summary>
public sealed class SharedFiles(SchoolDatabase database, SchoolStorageOptions options)
{
    public const string FileName = "of-this-school";

    private string Path => System.IO.Path.Combine(options.ArtefactFolder, FileName);

    /// <exception cref="OtherFileFolderException">The folder is another school's, or not the one the other servers use.</exception>
    public Task CheckAsync(CancellationToken cancellation = default) => database.AloneAsync(
        "files",
        async () =>
        {
            Directory.CreateDirectory(options.ArtefactFolder);
            var found = File.Exists(Path) ? (await File.ReadAllTextAsync(Path, cancellation)).Trim() : null;
            await using var school = database.Read();
            var expected = await school.FileStores.Select(row => row.Marker).SingleOrDefaultAsync(cancellation);
            if (expected is null)
            {
                await BeginAsync(found, cancellation);
            }
            else if (expected != found)
            {
                throw new OtherFileFolderException(options.ArtefactFolder, expected);
            }
        },
        cancellation);

    /// <summary>The first start, or the first since folders are marked: this folder is the school's from now on.</summary>
    private async Task BeginAsync(string? found, CancellationToken cancellation)
    {
        var marker = found ?? Guid.CreateVersion7().ToString();
        if (found is null)
        {
            await File.WriteAllTextAsync(Path, marker, cancellation);
        }

        await database.WriteAsync(
            school =>
            {
                school.FileStores.Add(new FileStoreRow { Marker = marker });
                return Task.CompletedTask;
            },
            cancellation);
    }
}

using System.Security.Cryptography;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;

namespace Jiangshang.School.Artefacts;

/// <summary>
/// Files on disk, each under its SHA-256. A file is complete and flushed before any row names it, so a row never points at
/// half a file; a file without a row is only wasted space.
/// </summary>
public sealed class ArtefactStore(SchoolStorageOptions options)
{
    /// <param name="name">As the person calls it.</param>
    public async Task<Outcome<StoredFile>> SaveAsync(Stream content, string name, long mostBytes, CancellationToken cancellation = default)
    {
        PrivateFiles.EnsureFolder(options.ArtefactFolder);
        var temporary = Path.Combine(options.ArtefactFolder, $"{Guid.CreateVersion7():N}.part");
        try
        {
            var (sha256, bytes, start) = await WriteAsync(content, temporary, mostBytes, cancellation);
            if (bytes > mostBytes)
            {
                return new FileTooLarge(mostBytes);
            }

            if (bytes == 0)
            {
                return new FileEmpty();
            }

            var final = PathOf(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            File.Move(temporary, final, overwrite: true);
            return new StoredFile(sha256, bytes, MediaSniffer.Sniff(start, name));
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <exception cref="FileNotFoundException">The file was removed from disk by hand.</exception>
    public Stream Open(string sha256) => new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);

    private static async Task<(string Sha256, long Bytes, byte[] Start)> WriteAsync(Stream content, string path, long mostBytes, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
        var buffer = new byte[1 << 16];
        var start = new List<byte>(MediaSniffer.BytesNeeded);
        long bytes = 0;
        while (bytes <= mostBytes && await content.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            bytes += read;
            hash.AppendData(buffer, 0, read);
            start.AddRange(buffer.AsSpan(0, Math.Min(read, MediaSniffer.BytesNeeded - start.Count)));
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        await file.FlushAsync(cancellation);
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), bytes, [.. start]);
    }

    private string PathOf(string sha256) => Path.Combine(options.ArtefactFolder, sha256[..2], sha256);
}

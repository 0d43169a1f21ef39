using System.Security.Cryptography;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;

namespace Jiangshang.School.Artefacts;

/// <summary>
/// Files on disk, each under its SHA-256. A file is complete and flushed before any row names it, so a row never points at
/// half a file; a file without a row is only wasted space.
/// </summary>
public sealed class ArtefactStore(SchoolStorageOptions options) : IDisposable
{
    /// <summary>
    /// Where several servers may share the folder, a file this young may belong to an upload of another whose row is not written yet. No
    /// upload takes that long between its last byte and its row.
    /// </summary>
    private static readonly TimeSpan YoungWhereShared = TimeSpan.FromHours(1);

    /// <summary>An upload that has not grown for a day was cut off.</summary>
    private static readonly TimeSpan Unfinished = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, int> _held = new(StringComparer.Ordinal);

    /// <summary>Saves a file and holds it on the disk until <see cref="Release"/>: its row is still to be written.</summary>
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
            await _gate.WaitAsync(cancellation);
            try
            {
                File.Move(temporary, final, overwrite: true);
                _held[sha256] = _held.GetValueOrDefault(sha256) + 1;
            }
            finally
            {
                _gate.Release();
            }

            return new StoredFile(sha256, bytes, MediaSniffer.Sniff(start, name));
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <exception cref="FileNotFoundException">The file was removed from disk by hand.</exception>
    public Stream Open(string sha256) => new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);

    /// <summary>The file's row is written, or will not be.</summary>
    public void Release(string sha256)
    {
        _gate.Wait();
        try
        {
            if (_held.GetValueOrDefault(sha256) is var held and > 1)
            {
                _held[sha256] = held - 1;
            }
            else
            {
                _held.Remove(sha256);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public bool Holds(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>Takes a file off the disk, unless somebody is just bringing it or a row names it.</summary>
    public async Task RemoveUnlessAsync(string sha256, Func<Task<bool>> isNamed)
    {
        await _gate.WaitAsync();
        try
        {
            var path = PathOf(sha256);
            var young = options.Provider == DatabaseProvider.Postgres && AgeOf(path) < YoungWhereShared;
            if (!young && !_held.ContainsKey(sha256) && File.Exists(path) && !await isNamed())
            {
                File.Delete(path);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>What cut-off uploads left behind.</summary>
    public void ForgetUnfinished()
    {
        if (!Directory.Exists(options.ArtefactFolder))
        {
            return;
        }

        foreach (var part in Directory.EnumerateFiles(options.ArtefactFolder, "*.part").Where(part => AgeOf(part) > Unfinished))
        {
            File.Delete(part);
        }
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>By the machine's own clock, which also dates its files.</summary>
    private static TimeSpan AgeOf(string path) => TimeProvider.System.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path);

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

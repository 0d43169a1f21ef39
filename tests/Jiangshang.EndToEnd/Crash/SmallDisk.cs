namespace Jiangshang.EndToEnd.Crash;

/// <summary>A disk of the test's own that can be filled to the last byte. Making one takes the right to mount.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private SmallDisk(string folder, bool isMounted) => (Folder, CanBeFilled) = (folder, isMounted);

    public string Folder { get; }

    /// <summary>False where nothing may be mounted: then it is a plain folder.</summary>
    public bool CanBeFilled { get; }

    private string Filler => Path.Combine(Folder, "filler");

    public static async Task<SmallDisk> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("jiangshang-disk-").FullName;
        var (code, _) = await Shell.RunAsync("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", folder);
        return new SmallDisk(folder, code == 0);
    }

    public void Fill()
    {
        var block = new byte[64 * 1024];
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = block.Length; size >= 1;)
        {
            try
            {
                filler.Write(block, 0, size);
            }
            catch (IOException)
            {
                // Full for a piece of this size: smaller ones may still fit.
                size /= 2;
            }
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        if (CanBeFilled)
        {
            await Shell.RunAsync("umount", Folder);
        }

        Directory.Delete(Folder, recursive: true);
    }
}

namespace Jiangshang.School.Storage;

/// <summary>
/// Files and folders that only the account of the server may open. On Windows they inherit what the data folder allows. A folder
/// that is there already keeps its rights: somebody may have named one that others use.
/// </summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnerOnly | UnixFileMode.UserExecute;

    /// <summary>What SQLite puts beside its file takes that file's rights when it is made; what an earlier build made is put right.</summary>
    private static readonly string[] Beside = ["", "-wal", "-shm", "-journal"];

    public static void EnsureFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, OwnersFolder);
        }
    }

    /// <summary>Makes an empty file where there is none, and closes it and those beside it to others.</summary>
    public static void EnsureFile(string file)
    {
        EnsureFolder(Path.GetDirectoryName(file)!);
        if (!File.Exists(file))
        {
            Create(file, FileMode.OpenOrCreate).Dispose();
        }

        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var one in Beside.Select(ending => file + ending))
        {
            if (File.Exists(one) && File.GetUnixFileMode(one) != OwnerOnly)
            {
                File.SetUnixFileMode(one, OwnerOnly);
            }
        }
    }

    public static FileStream Create(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(file, options);
    }
}

namespace Jiangshang.School.Artefacts;

/// <summary>How many files of a student may be on their way at once: what has not arrived whole is in nobody's quota yet.</summary>
public sealed class UploadTurns
{
    /// <summary>A task's lists of files are sent side by side, each one file after the other; no task has more of them.</summary>
    private const int MostAtOnce = 4;
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, int> _running = [];

    public bool TryBegin(Guid student)
    {
        lock (_lock)
        {
            var running = _running.GetValueOrDefault(student);
            if (running >= MostAtOnce)
            {
                return false;
            }

            _running[student] = running + 1;
            return true;
        }
    }

    public void End(Guid student)
    {
        lock (_lock)
        {
            if (--_running[student] == 0)
            {
                _running.Remove(student);
            }
        }
    }
}

using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Shell;

/// <summary>The one short line that says what has just been done. The next replaces it.</summary>
public sealed class Notices
{
    public event Action? Changed;

    public Wording? Current { get; private set; }

    public void Say(Wording notice)
    {
        Current = notice;
        Changed?.Invoke();
    }

    public void Clear()
    {
        Current = null;
        Changed?.Invoke();
    }
}

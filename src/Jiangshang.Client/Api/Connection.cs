namespace Jiangshang.Client.Api;

/// <summary>Whether the school's server answers, as the last request found.</summary>
public sealed class Connection
{
    public event Action? Changed;

    public bool IsLost { get; private set; }

    /// <param name="answered">Whether the server answered at all, whatever it said.</param>
    public void Found(bool answered)
    {
        if (IsLost == answered)
        {
            IsLost = !answered;
            Changed?.Invoke();
        }
    }
}

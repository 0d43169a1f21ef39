namespace Jiangshang.Client.Api;

/// <summary>
/// The session ended while the page was open: requests wait here until the same person has signed in again beside it, then go on.
/// Nothing that was typed is lost, because nothing on the page changes meanwhile.
/// </summary>
public sealed class SignInAgain
{
    private TaskCompletionSource<bool>? _waiting;

    public event Action? Changed;

    /// <summary>Whose page this is; null until it is known.</summary>
    public Guid? Person { get; private set; }

    /// <summary>Whether a request waits for it.</summary>
    public bool IsAsked => _waiting is not null;

    public void Belongs(Guid? person) => Person = person;

    /// <returns>True once the person has signed in again; false when the page is given up.</returns>
    public Task<bool> AskAsync()
    {
        if (_waiting is null)
        {
            _waiting = new TaskCompletionSource<bool>();
            Changed?.Invoke();
        }

        return _waiting.Task;
    }

    public void Answer(bool signedIn)
    {
        var waiting = _waiting;
        _waiting = null;
        waiting?.SetResult(signedIn);
        Changed?.Invoke();
    }
}

using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Client.Sessions;

/// <summary>Who sits before this screen; known once <see cref="SessionGate"/> has let anything through.</summary>
public sealed class CurrentSession(ISessionApi api, SignInAgain again, PageScript page)
{
    public event Action? Changed;

    public Answer<SessionView> Answer { get; private set; } = new Answer<SessionView>.Pending();

    public SessionView Person => Answer.ValueOrDefault ?? throw new InvalidOperationException("Nobody is signed in.");

    public bool Is(Role role) => Answer.ValueOrDefault?.Role == role;

    public async Task LoadAsync()
    {
        Answer = await Asking.AskAsync(() => api.CurrentAsync());
        again.Belongs(Answer.ValueOrDefault?.Person);
        if (Answer.ValueOrDefault is { } person)
        {
            await page.DoAsync("present", person.Person);
        }

        Changed?.Invoke();
    }
}

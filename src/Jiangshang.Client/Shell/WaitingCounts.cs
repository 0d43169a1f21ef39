using Jiangshang.Client.Api;
using Jiangshang.Client.Sessions;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.Reviews;
using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Client.Shell;

/// <summary>How much waits behind each place of the navigation: the product's messages are the places themselves.</summary>
public sealed class WaitingCounts(CurrentSession session, IMarkingApi marking, IReviewApi reviews, ICertificateApi certificates, IAssignmentApi assignments, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(20);
    private readonly Dictionary<string, int> _counts = [];
    private long? _asked;

    public event Action? Changed;

    public int Of(string href) => _counts.GetValueOrDefault(href);

    /// <summary>Asks anew, unless it has just been asked.</summary>
    public async Task RefreshAsync()
    {
        if (_asked is { } asked && time.GetElapsedTime(asked) < Fresh)
        {
            return;
        }

        _asked = time.GetTimestamp();
        if (session.Is(Role.Teacher) || session.Is(Role.Registrar))
        {
            await CountAsync("reviews", async () => (await reviews.WaitingAsync()).Total);
        }

        if (session.Is(Role.Teacher))
        {
            await CountAsync("marking", async () => (await marking.QueueAsync()).Waiting);
        }
        else if (session.Is(Role.Registrar))
        {
            await CountAsync("certificates/waiting", async () => (await certificates.WaitingAsync()).Total);
        }
        else if (session.Is(Role.Student))
        {
            await CountAsync("tasks", async () => (await assignments.MineAsync()).Count(card => card.WaitsForStudent()));
        }
    }

    private async Task CountAsync(string href, Func<Task<int>> question)
    {
        if (await Asking.AskAsync(question) is Answer<int>.Given given)
        {
            _counts[href] = given.Value;
            Changed?.Invoke();
        }
    }
}

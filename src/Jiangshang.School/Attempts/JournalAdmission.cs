using Jiangshang.Content.AttemptClocks;
using Jiangshang.School.Rejections;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Attempts;

/// <summary>
/// Whether entries may have been written when they say so: none ahead of the attempt's clock, and after the end only what a cut line had
/// kept back. Nobody can prove when something was typed on a computer the server does not own; what is taken late is therefore marked, and a person looks.
/// </summary>
internal static class JournalAdmission
{
    /// <returns>Null when they are taken; <paramref name="incident"/> may have something to say in either case.</returns>
    public static Rejection? RefusalOf(
        AttemptJournal journal, IReadOnlyList<JournalItem> items, AttemptClockRules rules, DateTimeOffset now, bool clockInDoubt, out AttemptIncidentRow? incident)
    {
        incident = null;
        var elapsed = journal.ElapsedMilliseconds(now);
        var late = IsLate(journal, rules, now);
        foreach (var item in items)
        {
            var claims = journal.Desk?.ClaimOf(item.Payload);
            if (claims is { } ahead && !journal.IsPractice && ahead.Last > elapsed + rules.ClaimTolerance.TotalMilliseconds)
            {
                incident = Incident(journal, clockInDoubt ? AttemptIncident.ClaimedTheFutureInDoubt : AttemptIncident.ClaimedTheFuture, item, ahead.Last, elapsed, now);
                if (!clockInDoubt)
                {
                    return new ClaimsTheFuture(item.Sequence, ahead.Last, elapsed);
                }
            }

            if (late && !MayBeInTime(journal, claims, rules, now))
            {
                incident = Incident(journal, AttemptIncident.RefusedLate, item, claims?.Last, elapsed, now);
                return new LateDeliveryRefused(item.Sequence);
            }
        }

        if (late && items.Count > 0)
        {
            incident ??= Incident(journal, AttemptIncident.ArrivedLate, items[0], journal.Desk?.ClaimOf(items[^1].Payload)?.Last, elapsed, now);
        }

        return null;
    }

    /// <summary>What is under way when time is up is not late.</summary>
    public static bool IsLate(AttemptJournal journal, AttemptClockRules rules, DateTimeOffset now) => now > journal.EndsAt + rules.ClaimTolerance;

    /// <summary>One delivery after the end, and nothing in it from before the last contact: that had arrived already, or was never written.</summary>
    private static bool MayBeInTime(AttemptJournal journal, EntryClaim? claim, AttemptClockRules rules, DateTimeOffset now)
    {
        if (now - (journal.FirstLateAt ?? now) > rules.LateSpell)
        {
            return false;
        }

        return claim is not { } said || said.First >= journal.ElapsedMilliseconds(journal.LastContactAt) - rules.LateReach.TotalMilliseconds;
    }

    private static AttemptIncidentRow Incident(AttemptJournal journal, AttemptIncident kind, JournalItem item, long? claimed, long elapsed, DateTimeOffset now) => new()
    {
        AttemptId = journal.Attempt,
        Kind = kind,
        Sequence = item.Sequence,
        ClaimedMilliseconds = claimed,
        ElapsedMilliseconds = elapsed,
        At = now,
    };
}

using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Attempts;

namespace Jiangshang.Client.Attempts;

/// <summary>What the journal says of itself (<c>js/journal.js</c>).</summary>
/// <param name="Unsaved">Entries the server has not acknowledged.</param>
/// <param name="Reason">Why it was refused: the rejection's type, <c>signedOut</c>, <c>missing</c>.</param>
/// <param name="Lasting">True when trying again will not help.</param>
/// <param name="SetAside">Entries of this computer that contradicted the server's and were put aside.</param>
/// <param name="StoreFailed">True when this computer could not keep a copy.</param>
public sealed record SaveState(
    SaveStanding Standing,
    int Unsaved,
    string? Reason,
    bool Lasting,
    Wording? Wording,
    AttemptState AttemptState,
    int SetAside,
    bool StoreFailed)
{
    public static SaveState Start { get; } = new(SaveStanding.Opening, 0, null, false, null, AttemptState.Open, 0, false);

    /// <summary>True when an entry was refused for what is in it: nothing after it can be saved either.</summary>
    public bool EntryRefused => Standing is SaveStanding.Refused && Lasting && Reason == "journalEntryRefused";

    /// <summary>The words for a refusal: the server's own, or those for a reason the client knows.</summary>
    public Wording? Refusal => Wording ?? AttemptStrings.Refused(Reason);
}

namespace Jiangshang.Client.Attempts;

/// <summary>Where the work on screen is safe.</summary>
public enum SaveStanding
{
    /// <summary>Not known yet: the journal is being opened.</summary>
    Opening,

    /// <summary>Everything is on the server's disk.</summary>
    Saved,

    /// <summary>On its way, for a second or two.</summary>
    Saving,

    /// <summary>The server cannot be reached: kept on this computer, sent when it can.</summary>
    OnlyHere,

    /// <summary>The server will not take it, and says why.</summary>
    Refused,
}

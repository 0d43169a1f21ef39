namespace Jiangshang.Contracts.Appeals;

/// <summary>What has become of an appeal.</summary>
public enum AppealState
{
    /// <summary>It waits for a person.</summary>
    Open,

    /// <summary>The work was marked again; the new mark counts.</summary>
    MarkedAgain,

    /// <summary>A person granted the requirement.</summary>
    Overridden,

    /// <summary>The mark stands.</summary>
    Refused,
}

namespace Jiangshang.School.Appeals;

/// <summary>What has become of an appeal.</summary>
public enum AppealState
{
    /// <summary>It waits for a person.</summary>
    Open,

    /// <summary>The work was marked again: a new entry of the ledger supersedes the mark.</summary>
    MarkedAgain,

    /// <summary>A person decided the requirement in place of the rules: a new entry of the ledger.</summary>
    Overridden,

    /// <summary>The mark stands, with a reason.</summary>
    Refused,
}

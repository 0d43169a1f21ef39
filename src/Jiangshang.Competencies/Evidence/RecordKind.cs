namespace Jiangshang.Competencies.Evidence;

/// <summary>What happened to the subject of a record entry.</summary>
public enum RecordKind
{
    /// <summary>How it stood when records began to be kept, in a school that is older than they are.</summary>
    Baseline,
    Added,
    Changed,
    Removed,

    /// <summary>Somebody else gave the account a new first password.</summary>
    PasswordReset,
}

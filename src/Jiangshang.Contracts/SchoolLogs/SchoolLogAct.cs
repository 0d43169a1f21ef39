namespace Jiangshang.Contracts.SchoolLogs;

public enum SchoolLogAct
{
    /// <summary>How it stood when the log began.</summary>
    Baseline,
    Added,
    Changed,
    Removed,
    PasswordReset,
}

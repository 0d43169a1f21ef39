namespace Jiangshang.Contracts.ClassGroups;

/// <summary>How a student's standing in a requirement compares with 30 days before.</summary>
public enum Trend
{
    Steady,
    Rising,

    /// <summary>Evidence fell out of its window, was corrected, or the latest counts and was weaker.</summary>
    Falling,
}

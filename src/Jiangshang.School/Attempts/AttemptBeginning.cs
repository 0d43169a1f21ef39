namespace Jiangshang.School.Attempts;

/// <summary>What started an attempt's clock.</summary>
public enum AttemptBeginning
{
    /// <summary>Opening it: work without a time limit of its own, and all work of the time before there was a button.</summary>
    Opening,

    /// <summary>The student, with the button.</summary>
    Student,

    /// <summary>The first thing the student did: timed practice.</summary>
    FirstEntry,
}

namespace Jiangshang.School.DemoSchools;

/// <summary>How a requirement went for a student.</summary>
internal enum DemoOutcome
{
    Excellent,
    Attained,

    /// <summary>Marked, but below the line.</summary>
    Short,

    /// <summary>Handed in and not marked yet.</summary>
    Waiting,
}

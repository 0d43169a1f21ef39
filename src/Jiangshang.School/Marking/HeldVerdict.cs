namespace Jiangshang.School.Marking;

/// <summary>What a teacher makes of work that no scorer could read.</summary>
public enum HeldVerdict
{
    /// <summary>It counts as never made; the student has the try back.</summary>
    Void,

    /// <summary>The teacher gives the score.</summary>
    Judge,
}

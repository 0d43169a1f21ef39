namespace Jiangshang.Contracts.Marking;

/// <summary>What a teacher makes of work whose record could not be read.</summary>
public enum HeldVerdict
{
    /// <summary>It counts as never made; the student has the try back.</summary>
    Void,

    /// <summary>The teacher gives the score.</summary>
    Judge,
}

namespace Jiangshang.Contracts.Attempts;

/// <summary>Who writes on an attempt.</summary>
public enum WriterStanding
{
    /// <summary>Nobody: whoever begins does.</summary>
    Free,

    /// <summary>The device that asks.</summary>
    Here,

    /// <summary>Another device, a moment ago.</summary>
    Elsewhere,
}

namespace Jiangshang.School.Clocks;

/// <summary>What the person who starts the server says of the machine's clock.</summary>
/// <param name="ClockIsRight">It is right although the records say that it is behind: they were written while it was ahead.</param>
public sealed record ClockTrust(bool ClockIsRight);

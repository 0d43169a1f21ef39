namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>The kinds of forged logs that are simulated.</summary>
public enum TypingScript
{
    /// <summary>One character each exact 300 ms, without an input method, delivered at the end.</summary>
    Constant,

    /// <summary>The same at 394 characters a minute.</summary>
    Constant394,

    /// <summary>The same at 1,196 characters a minute.</summary>
    Constant1196,

    /// <summary>One character at a time, intervals spread evenly by three tenths about the middle.</summary>
    JitteredUniform,

    /// <summary>One character at a time, intervals spread normally.</summary>
    JitteredNormal,

    /// <summary>One character at a time, intervals spread as people's are.</summary>
    JitteredLogNormal,

    /// <summary>The same, sent as it happens.</summary>
    LogNormalLive,

    /// <summary>With made-up compositions, all intervals spread as people's are, sent as they happen.</summary>
    ComposedLogNormal,

    /// <summary>The same with made-up slips taken back.</summary>
    ComposedWithSlips,

    /// <summary>Twenty characters at a time without composition.</summary>
    Pieces,

    /// <summary>A log that claims 309 seconds and arrives after 17 milliseconds.</summary>
    AheadOfClock,

    /// <summary>An earlier log's moments with other characters.</summary>
    Replayed,

    /// <summary>The same, each interval shaken by a fifth.</summary>
    ReplayedShaken,

    /// <summary>An earlier log of this school, half as fast again.</summary>
    ReplayedFaster,

    /// <summary>A person's log the school has never seen, twice as fast.</summary>
    UnknownFaster,

    /// <summary>A program that imitates a person in everything this simulation knows: nothing can tell it from one.</summary>
    WholeImitation,
}

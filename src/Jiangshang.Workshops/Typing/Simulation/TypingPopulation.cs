namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>The kinds of honest typists that are simulated.</summary>
public enum TypingPopulation
{
    Fast,
    Slow,
    Hesitant,
    DoublePinyin,
    Wubi,
    Phone,
}

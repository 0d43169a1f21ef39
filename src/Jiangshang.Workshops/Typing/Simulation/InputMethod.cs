namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>How Chinese is put in.</summary>
public enum InputMethod
{
    /// <summary>Full pinyin (全拼), phrases of a few characters, the candidate chosen with space or a figure.</summary>
    Pinyin,

    /// <summary>Two keys a syllable (双拼).</summary>
    DoublePinyin,

    /// <summary>By shape (五笔): up to four keys a character or phrase, the fourth commits.</summary>
    Wubi,

    /// <summary>Nine keys on a phone's screen, candidates by touch, associated words without keys.</summary>
    PhoneKeys,

    /// <summary>Handwriting on a phone's screen: a character at a time, no composition.</summary>
    PhoneHandwriting,
}

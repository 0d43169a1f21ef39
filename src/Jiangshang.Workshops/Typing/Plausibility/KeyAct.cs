namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>What the hand did in one moment.</summary>
internal enum KeyAct
{
    /// <summary>Began to compose a phrase.</summary>
    Begin,

    /// <summary>Went on composing.</summary>
    GoOn,

    /// <summary>Committed what was composed.</summary>
    Commit,

    /// <summary>Put text in without composing: a mark, a figure, a letter.</summary>
    Direct,

    /// <summary>Took text back.</summary>
    Delete,
}

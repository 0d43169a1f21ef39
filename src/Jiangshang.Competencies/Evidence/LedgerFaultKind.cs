namespace Jiangshang.Competencies.Evidence;

public enum LedgerFaultKind
{
    /// <summary>The content is not what was hashed: a field was changed.</summary>
    ContentChanged,

    /// <summary>The entry does not follow the one before it: one was removed, inserted, or moved.</summary>
    ChainBroken,

    /// <summary>The chain ends before the length last published.</summary>
    Truncated,

    /// <summary>The entry belongs to another student.</summary>
    ForeignEntry,

    /// <summary>It holds in itself, but is not the entry that was published elsewhere: the chain was rewritten since.</summary>
    Rewritten,
}

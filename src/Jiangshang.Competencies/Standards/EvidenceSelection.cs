namespace Jiangshang.Competencies.Standards;

/// <summary>Which of a student's eligible pieces of evidence must meet the bounds. "Last" is by when the work was performed.</summary>
public abstract record EvidenceSelection
{
    private EvidenceSelection()
    {
    }

    /// <summary>One is enough, whenever it was.</summary>
    public sealed record Best : EvidenceSelection;

    /// <summary>The last one counts.</summary>
    public sealed record Latest : EvidenceSelection;

    /// <summary>At least <paramref name="Count"/> of the last <paramref name="Last"/>; 1 ≤ Count ≤ Last.</summary>
    public sealed record CountOfLast(int Count, int Last) : EvidenceSelection;

    /// <summary>Every one, and at least one.</summary>
    public sealed record Every : EvidenceSelection;
}

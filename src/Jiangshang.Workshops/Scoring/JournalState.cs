namespace Jiangshang.Workshops.Scoring;

/// <summary>
/// What is known of an attempt's journal before its next entry, as far as the workshop has to know it to judge that entry. Each workshop has its own;
/// this one is for a workshop whose entries stand for themselves.
/// </summary>
public record JournalState
{
    public static JournalState Empty { get; } = new();
}

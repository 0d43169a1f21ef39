namespace Jiangshang.Content.Markets;

/// <summary>One thing wrong in a scenario's files, told to the teacher who wrote it.</summary>
/// <param name="File">File, relative to the scenario's folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Message">What is wrong and how to mend it, in Chinese.</param>
/// <param name="English">The same in English.</param>
public sealed record MarketContentFault(string File, long Line, string Message, string English)
{
    /// <summary>What is said before any check can run: a file that cannot be read, a key nobody knows, a number out of range.</summary>
    public const string Unreadable = "M000";

    /// <summary>Number of the check that found it, for machines, as M001.</summary>
    public string CheckId { get; init; } = Unreadable;

    public override string ToString() => FormattableString.Invariant($"{File}:{Line} {CheckId} {Message}");
}

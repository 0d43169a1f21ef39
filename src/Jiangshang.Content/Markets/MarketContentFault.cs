namespace Jiangshang.Content.Markets;

/// <summary>One thing wrong in a scenario's files, told to the teacher who wrote it.</summary>
/// <param name="File">File, relative to the scenario's folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Message">What is wrong and how to mend it, in Chinese.</param>
public sealed record MarketContentFault(string File, long Line, string Message)
{
    public override string ToString() => FormattableString.Invariant($"{File}:{Line} {Message}");
}

namespace Jiangshang.Client.Workbenches.JudgedWork;

/// <summary>The draft of judged work as the journal keeps it: the answer, and which file is for which deliverable.</summary>
public sealed record JudgedWorkDraft(string Answer, IReadOnlyList<DraftFile> Files)
{
    public static JudgedWorkDraft Empty { get; } = new("", []);
}

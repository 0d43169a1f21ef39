using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>Files a task asks for (交付物): of which kinds, how many, and how large each may be.</summary>
public sealed record Deliverable(
    DeliverableCode Code,
    Wording Title,
    IReadOnlyList<FileKind> Kinds,
    ItemCount AtLeast,
    ItemCount AtMost,
    ByteCount LargestFile);

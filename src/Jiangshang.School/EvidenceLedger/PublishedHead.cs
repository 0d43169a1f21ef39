namespace Jiangshang.School.EvidenceLedger;

/// <summary>How long a student's chain was and how it ended, written down outside the database.</summary>
public sealed record PublishedHead(Guid Student, int Length, string Hash);

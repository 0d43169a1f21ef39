using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>A file handed in (作品文件): for which deliverable, and exactly which bytes.</summary>
public sealed record SubmittedFile(DeliverableCode Deliverable, string Name, MediaType MediaType, ByteCount Size, Sha256Digest Digest);

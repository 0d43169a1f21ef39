using Jiangshang.Competencies.Graduation;

namespace Jiangshang.Content.AuditFiles;

/// <summary>A student record as read from a file.</summary>
/// <param name="AuditAt">The moment to audit at, when the file names one.</param>
public sealed record StudentRecordFile(StudentRecord Record, DateTimeOffset? AuditAt);

namespace Jiangshang.Content.AuditFiles;

/// <summary>The outcome of reading a record file: the record, or everything that is wrong with it.</summary>
/// <param name="File">Null when there is any problem.</param>
public sealed record StudentRecordParse(StudentRecordFile? File, IReadOnlyList<RecordProblem> Problems);

using Jiangshang.Competencies.Measures;

namespace Jiangshang.Content.AuditFiles;

/// <summary>Something wrong in a record file: which field, and what to do.</summary>
/// <param name="Field">The field's path, such as <c>evidence[3].performedAt</c>.</param>
public sealed record RecordProblem(string Field, Wording Wording)
{
    public override string ToString() => $"{Field}: {Wording.Zh} {Wording.En}";
}

using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>A concrete step that mends a gap.</summary>
/// <param name="Task">For a step that is a task: its code, so that the client can start practice or open the assignment.</param>
/// <param name="Assignment">The assignment to open when the task has been assigned; null when practice can be started freely.</param>
public sealed record NextStepView(NextStepKind Kind, Wording Text, TaskCode? Task, Guid? Assignment, Guid? Certificate, int? Minutes);

using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Marking;

/// <summary>How much of one task waits.</summary>
public sealed record WaitingTask(TaskCode Task, Wording Title, int Count);

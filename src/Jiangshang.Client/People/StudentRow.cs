using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.People;

namespace Jiangshang.Client.People;

/// <summary>One row of a list of students: either a student, or what is wrong with it.</summary>
/// <param name="Line">Its place in the pasted text, from 1.</param>
public sealed record StudentRow(int Line, IReadOnlyList<string> Cells, NewStudent? Student, Wording? Problem);

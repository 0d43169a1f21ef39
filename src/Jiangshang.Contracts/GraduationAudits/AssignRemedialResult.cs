namespace Jiangshang.Contracts.GraduationAudits;

/// <param name="Working">Students whose remedial tasks are all under way already.</param>
/// <param name="NeedTeacher">Students whose gaps no task of the school's mends: a certificate or a teacher does.</param>
public sealed record AssignRemedialResult(int Students, int Tasks, int Working, int NeedTeacher);

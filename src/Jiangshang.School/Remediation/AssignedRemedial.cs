namespace Jiangshang.School.Remediation;

/// <summary>How many tasks were given, to how many students, and why others got none.</summary>
/// <param name="Working">Students whose remedial tasks are all under way already.</param>
/// <param name="NeedTeacher">Students whose gaps no task of the school's mends: a certificate or a teacher does.</param>
public sealed record AssignedRemedial(int Students, int Tasks, int Working, int NeedTeacher)
{
    public static AssignedRemedial operator +(AssignedRemedial one, AssignedRemedial other) =>
        new(one.Students + other.Students, one.Tasks + other.Tasks, one.Working + other.Working, one.NeedTeacher + other.NeedTeacher);
}

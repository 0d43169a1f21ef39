namespace Jiangshang.School.Records;

/// <summary>How record entries name what they are about.</summary>
internal static class RecordSubject
{
    public const string Student = "student";
    public const string School = "school";

    public static string Certificate(Guid id) => $"certificate:{id}";

    public static string Attempt(Guid id) => $"attempt:{id}";

    public static string Decision(Guid id) => $"decision:{id}";

    public static string Person(Guid id) => $"person:{id}";

    public static string ClassGroup(Guid id) => $"class:{id}";

    public static string Teaching(Guid teacher, Guid classGroup) => $"teaching:{teacher}:{classGroup}";
}

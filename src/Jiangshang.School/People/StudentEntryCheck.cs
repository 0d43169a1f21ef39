using Jiangshang.Competencies.Measures;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.People;

/// <summary>Everything wrong with a list of students, before any of it is entered.</summary>
internal static class StudentEntryCheck
{
    private const int LongestName = 64;
    private const int LongestNumber = 32;

    /// <param name="taken">Numbers the school already uses.</param>
    /// <param name="entryYears">The entry year of each class there is.</param>
    public static IEnumerable<EntryProblem> Of(
        IReadOnlyList<StudentEntry> entries, IReadOnlySet<string> taken, IReadOnlyDictionary<string, int> entryYears, SchoolLibrary library)
    {
        var years = new Dictionary<string, int>(entryYears, StringComparer.Ordinal);
        var numbers = new HashSet<string>(taken, StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            if (Problem(entry, years, numbers, library) is { } problem)
            {
                yield return new EntryProblem(index + 1, problem);
            }

            numbers.Add(entry.Number);
            years.TryAdd(entry.ClassGroup, entry.EntryYear);
        }
    }

    public static bool IsNumber(string number) =>
        number.Length is > 0 and <= LongestNumber && number.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');

    private static Wording? Problem(StudentEntry entry, Dictionary<string, int> years, HashSet<string> numbers, SchoolLibrary library)
    {
        if (!IsNumber(entry.Number))
        {
            return new Wording("学号只能用字母、数字和连字符，最多 32 个字符。", "A number has letters, digits and hyphens only, at most 32.");
        }

        if (numbers.Contains(entry.Number))
        {
            return new Wording($"学号 {entry.Number} 已经有人使用。", $"The number {entry.Number} is already in use.");
        }

        if (string.IsNullOrWhiteSpace(entry.Name) || entry.Name.Length > LongestName || string.IsNullOrWhiteSpace(entry.ClassGroup) || entry.ClassGroup.Length > LongestName)
        {
            return new Wording("请填写姓名和班级。", "Fill in the name and the class.");
        }

        if (years.TryGetValue(entry.ClassGroup, out var year) && year != entry.EntryYear)
        {
            return new Wording($"班级“{entry.ClassGroup}”是 {year} 级的，与这名学生的入学年级不同。", $"Class “{entry.ClassGroup}” entered in {year}, not in this student's entry year.");
        }

        var known = library.StandardFor(entry.EntryYear).Specializations.Any(specialization => specialization.Code == entry.Specialization);
        return known
            ? null
            : new Wording($"没有“{entry.Specialization}”这个专业方向。", $"There is no specialization “{entry.Specialization}”.");
    }
}

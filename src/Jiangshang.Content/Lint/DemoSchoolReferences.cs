using Jiangshang.Content.DemoSchools;

namespace Jiangshang.Content.Lint;

/// <summary>The demo school, where a content folder has one, names only what there is.</summary>
public static class DemoSchoolReferences
{
    private const string File = "demo/school.yaml";
    private static readonly string[] Roles = ["teacher", "registrar", "administrator"];

    private static readonly FindingTemplate NotFound = new("C033", Severity.Problem,
        "演示学校里写的{0}“{1}”不存在，请检查。", "The demo school names a {2} “{1}” that does not exist.");

    /// <summary>What keeps the demo school from being read, and what it names in vain.</summary>
    public static IReadOnlyList<ContentProblem> Of(ContentFiles files)
    {
        if (!files.Below("demo/").Any())
        {
            return [];
        }

        var load = DemoSchoolReader.Read(files);
        return load.School is { } demo && SchoolContent.Read(files).Content is { } content
            ? [.. Missing(demo, content).Select(missing => NotFound.At(PlaceOf(files, missing.Code), missing.Zh, missing.Code, missing.En))]
            : load.Problems;
    }

    private static IEnumerable<(string Zh, string En, string Code)> Missing(DemoSchool demo, SchoolContent content)
    {
        var staff = demo.Staff.Select(member => member.Number).ToHashSet(StringComparer.Ordinal);
        var specializations = content.Standards.SelectMany(standard => standard.Specializations).Select(own => own.Code).ToHashSet();
        foreach (var group in demo.Classes)
        {
            foreach (var number in group.Teachers.Append(group.Homeroom).Where(number => !staff.Contains(number)))
            {
                yield return ("教师工号", "teacher", number);
            }

            foreach (var code in group.Specializations.Where(code => !specializations.Contains(code)))
            {
                yield return ("专业方向", "specialization", code.Value);
            }
        }

        foreach (var member in demo.Staff.Where(member => !Roles.Contains(member.Role, StringComparer.Ordinal)))
        {
            yield return ("身份", "role", member.Role);
        }

        foreach (var code in demo.Answers.Keys.Where(code => content.Standards.All(standard => standard.Requirement(code) is null)))
        {
            yield return ("要求", "requirement", code.Value);
        }
    }

    private static Place PlaceOf(ContentFiles files, string code)
    {
        foreach (var (path, text) in files.Below("demo/"))
        {
            var line = Array.FindIndex(text.Split('\n'), row => row.Contains(code, StringComparison.Ordinal));
            if (line >= 0)
            {
                return new Place(path, line + 1);
            }
        }

        return new Place(File, 1);
    }
}

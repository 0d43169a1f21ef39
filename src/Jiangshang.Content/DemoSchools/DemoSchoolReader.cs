using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.DemoSchools;

/// <summary>Reads the demo school from <c>demo/</c> of a content folder.</summary>
public static class DemoSchoolReader
{
    private const string Folder = "demo/";

    public static DemoSchoolLoad Read(ContentFiles files)
    {
        var reading = new ContentReading();
        var school = Open(reading, files, "school") is { } main
            && Open(reading, files, "names") is { } names
            && Open(reading, files, "comments") is { } comments
            && Open(reading, files, "answers") is { } answers
                ? Read(main, names, comments, answers)
                : null;
        return new DemoSchoolLoad(reading.Problems.Count == 0 ? school : null, reading.Problems);
    }

    private static NodeReader? Open(ContentReading reading, ContentFiles files, string name)
    {
        var path = $"{Folder}{name}.yaml";
        return reading.Open(path, files.Texts.GetValueOrDefault(path, ""), $"demo-{name}/1");
    }

    private static DemoSchool Read(NodeReader main, NodeReader names, NodeReader comments, NodeReader answers)
    {
        var school = new DemoSchool(
            main.Text("code"),
            main.Text("name"),
            main.Whole("seed"),
            main.Text("password"),
            main.Text("firstPassword"),
            [.. main.Maps("classes").Select(Class)],
            [.. main.Maps("staff").Select(Staff)],
            main.Texts("products"),
            names.Texts("surnames"),
            names.Texts("givenNames"),
            Comments(comments),
            answers.Maps("answers").Select(Answer).ToDictionary(),
            answers.Texts("further"));
        names.Finish();
        comments.Finish();
        answers.Finish();
        return main.Finish(school);
    }

    private static DemoClass Class(NodeReader node) => node.Finish(new DemoClass(
        node.Whole("yearsAgo"),
        node.Text("name"),
        node.Whole("students"),
        node.Codes<SpecializationCode>("specializations"),
        node.Text("homeroom"),
        node.Texts("teachers")));

    private static DemoStaff Staff(NodeReader node) =>
        node.Finish(new DemoStaff(node.Text("number"), node.Text("name"), node.Text("role")));

    private static DemoComments Comments(NodeReader node) => new(
        node.Texts("strong"),
        node.Texts("fair"),
        node.Texts("weak"),
        node.Texts("observed"),
        node.Texts("overrides"),
        node.Texts("revoked"),
        node.Texts("rejected"),
        node.Texts("verified"),
        node.Texts("appeals"));

    private static KeyValuePair<RequirementCode, string> Answer(NodeReader node)
    {
        var pair = KeyValuePair.Create(node.Code<RequirementCode>("requirement"), node.Text("text"));
        node.Finish();
        return pair;
    }
}

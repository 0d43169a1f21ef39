using Jiangshang.School.Tests.DemoSchools;
using Jiangshang.Server.Reference;

namespace Jiangshang.School.Tests.Views;

public sealed class ReferencePagesTests
{
    public static TheoryData<string> Pages() => [.. ReferencePages.Of(ADemoSchool.Content).Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_reference_page_is_what_code_and_content_say_today(string page)
    {
        var written = Path.Combine(ADemoSchool.ContentFolder, "..", "docs", "reference", page);

        Assert.True(File.Exists(written), $"{page} is missing: run ./jiangshang docs");
        Assert.True(File.ReadAllText(written).ReplaceLineEndings("\n") == ReferencePages.Of(ADemoSchool.Content)[page], $"{page} is stale: run ./jiangshang docs");
    }
}

using Jiangshang.Content;
using Jiangshang.Core.Tests.Given;

namespace Jiangshang.Core.Tests.Content;

public sealed class ShippedContentTests
{
    [Fact]
    public void It_reads_without_a_problem() =>
        Assert.Empty(SchoolContent.Read(TheContent.Files).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void It_holds_all_43_requirements_and_every_student_meets_23()
    {
        var standard = Assert.Single(TheContent.School.Standards);
        Assert.Equal(43, standard.Requirements.Count);
        Assert.All(standard.Specializations, specialization => Assert.Equal(23, standard.RequirementsOf(specialization.Code).Count()));
    }

    [Fact]
    public void It_carries_both_contradictions_of_the_document_openly() =>
        Assert.Equal(["DN-1", "DN-2"], TheContent.School.Standards[0].Notes.Select(note => note.Code));
}

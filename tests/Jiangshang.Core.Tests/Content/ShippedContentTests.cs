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

    /// <summary>Each grade of typing texts is longer and has a wider vocabulary for its length (Guiraud's index) than the one below; the first has no figures.</summary>
    [Fact]
    public void Its_typing_texts_grow_harder_by_grade()
    {
        var grades = TheContent.School.TypingTexts
            .GroupBy(text => text.Difficulty.Value)
            .OrderBy(grade => grade.Key)
            .Select(grade => (
                Grade: grade.Key,
                Length: grade.Average(text => Written(text.Text).Length),
                Width: grade.Average(text => Written(text.Text).Distinct().Count() / Math.Sqrt(Written(text.Text).Length))))
            .ToList();
        Assert.All(grades.Zip(grades.Skip(1)), pair => Assert.True(pair.Second.Length > pair.First.Length && pair.Second.Width > pair.First.Width, $"{pair}"));
        Assert.DoesNotContain(TheContent.School.TypingTexts, text => text.Difficulty.Value == 1 && text.Text.Any(char.IsAsciiLetterOrDigit));

        static string Written(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
    }

    [Fact]
    public void It_carries_both_contradictions_of_the_document_openly() =>
        Assert.Equal(["DN-1", "DN-2"], TheContent.School.Standards[0].Notes.Select(note => note.Code));
}

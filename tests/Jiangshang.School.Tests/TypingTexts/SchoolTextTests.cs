using System.Net;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.TypingTexts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.TypingTexts;

/// <summary>Fault 20: a school's own unseen texts come first, and tests do not run out.</summary>
public sealed class SchoolTextTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_text_the_school_adds_is_in_the_next_test_and_never_again(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var teacher = await school.AsAsync("TA");
        var added = Assert.Single(await teacher.PostAsync("/api/typing-texts", new NewSchoolText("校内一", OwnText(1_600))).ReadAsync<IReadOnlyList<SchoolTextView>>());
        Assert.Equal(4, added.Difficulty);
        var assignment = await school.AssignAsync(Working.TypingTest, attempts: 3);
        var student = await school.AsAsync("S1");
        var first = await student.OpenAttemptAsync(assignment);
        Assert.Contains(added.Text[..40], first.Worksheet.GetProperty("texts")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        await student.SubmitAsync(first.Id, 0).ReadAsync<AttemptResultView>();
        Assert.DoesNotContain(added.Text[..40], (await student.OpenAttemptAsync(assignment)).Worksheet.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_tests_are_all_unseen()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var assignment = await school.AssignAsync(Working.TypingTest, attempts: 20);
        var student = await school.AsAsync("S1");
        for (var test = 0; test < 20; test++)
        {
            var attempt = await student.OpenAttemptAsync(assignment);
            Assert.True(attempt.Worksheet.GetProperty("unseen").GetBoolean());
            await student.SubmitAsync(attempt.Id, 0).ReadAsync<AttemptResultView>();
        }
    }

    [Theory]
    [InlineData("", "太短", "schoolTextRejected")]
    [InlineData("标题", "太短", "schoolTextRejected")]
    public async Task What_nobody_can_be_tested_on_is_refused_with_the_reason(string title, string text, string type)
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await (await school.AsAsync("R1")).PostAsync("/api/typing-texts", new NewSchoolText(title, text)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, type);
    }

    [Fact]
    public async Task The_same_text_is_not_added_twice_and_a_withdrawn_one_is_drawn_no_more()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var teacher = await school.AsAsync("TA");
        var added = Assert.Single(await teacher.PostAsync("/api/typing-texts", new NewSchoolText("校内一", OwnText(1_600))).ReadAsync<IReadOnlyList<SchoolTextView>>());
        await teacher.PostAsync("/api/typing-texts", new NewSchoolText("换个标题", OwnText(1_600))).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "schoolTextRejected");
        Assert.True(Assert.Single(await teacher.DeleteAsync(new Uri($"/api/typing-texts/{added.Id}", UriKind.Relative)).ReadAsync<IReadOnlyList<SchoolTextView>>()).Withdrawn);
        var assignment = await school.AssignAsync(Working.TypingTest);
        Assert.DoesNotContain(added.Text[..40], (await (await school.AsAsync("S1")).OpenAttemptAsync(assignment)).Worksheet.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>A text of the test's level from the content's sentences, backwards, so that it is none of theirs.</summary>
    private static string OwnText(int length)
    {
        var sentences = Jiangshang.Content.SchoolContent.Load(TheRepository.Content).OrThrow().TypingSentences.Select(sentence => sentence.Text).Reverse();
        return string.Concat(sentences).Substring(0, length);
    }
}

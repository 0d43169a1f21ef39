using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Jiangshang.Server;

namespace Jiangshang.School.Tests.Access;

/// <summary>What the next student at the same computer must not find in the browser (fault 13).</summary>
public sealed class PrivateAnswersTests
{
    [Fact]
    public async Task No_browser_keeps_a_file_somebody_handed_in()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(await school.AssignAsync(Working.Pictures))).Id;
        var file = await student.UploadAsync(attempt, "图.png", Working.Png);
        using var answer = await student.GetAsync($"/api/artefacts/{file}");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.True(answer.Headers.CacheControl.Private);
    }

    [Fact]
    public async Task No_browser_keeps_an_answer_of_the_API()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        using var answer = await (await school.AsAsync("S1")).GetAsync("/api/home");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.True(answer.Headers.CacheControl.Private);
    }

    /// <summary>A page left open over an upgrade reads it (fault 28).</summary>
    [Fact]
    public async Task Every_answer_of_the_API_names_the_build_that_gave_it()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        using var refused = await school.Anonymous().GetAsync("/api/home");
        using var given = await (await school.AsAsync("S1")).GetAsync("/api/home");
        Assert.Equal(BuildMark.Value, Assert.Single(refused.Headers.GetValues(BuildMark.Header)));
        Assert.Equal(BuildMark.Value, Assert.Single(given.Headers.GetValues(BuildMark.Header)));
        Assert.Matches("^[0-9a-f]{16}$", BuildMark.Value);
    }
}

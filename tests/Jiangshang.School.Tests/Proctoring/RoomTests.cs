using System.Net;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Proctoring;
using Jiangshang.School.Proctoring;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Proctoring;

/// <summary>Proctored work begins only in the room.</summary>
public sealed class RoomTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task It_begins_with_the_code_shown_in_the_room_and_with_nothing_else(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest, condition: WorkCondition.Proctored);
        var student = await school.AsAsync("S1");
        await OpenAsync(student, assignment, null).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "roomCodeNeeded");
        await OpenAsync(student, assignment, "AAAAAA").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "roomCodeWrong");
        var room = await RoomAsync(school, school.ClassA, "TA");
        var attempt = await OpenAsync(student, assignment, $" {room.Code![..3].ToLowerInvariant()} {room.Code[3..]} ").ReadAsync<AttemptView>();
        Assert.Equal(WorkCondition.Proctored, attempt.Condition);
        Assert.Equal(attempt.Id, (await OpenAsync(student, assignment, null).ReadAsync<AttemptView>()).Id);
        await using var reading = school.Storage.Read();
        Assert.NotNull((await reading.Attempts.SingleAsync(row => row.Id == attempt.Id)).RoomId);
    }

    [Fact]
    public async Task The_code_of_another_class_opens_nothing()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var assignment = await school.AssignAsync(Working.TypingTest, condition: WorkCondition.Proctored);
        var room = await RoomAsync(school, school.ClassB, "TB");
        await OpenAsync(await school.AsAsync("S1"), assignment, room.Code).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "roomCodeWrong");
    }

    [Fact]
    public async Task A_code_holds_until_the_one_after_the_next()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var room = await RoomAsync(school, school.ClassA, "TA");
        school.Clock.Advance(TimeSpan.FromMinutes(9));
        var before = await school.AssignAsync(Working.TypingTest, condition: WorkCondition.Proctored);
        await OpenAsync(await school.AsAsync("S1"), before, room.Code).ReadAsync<AttemptView>();
        school.Clock.Advance(TimeSpan.FromMinutes(1));
        var after = await school.AssignAsync(Working.TypingTest, "S2", condition: WorkCondition.Proctored);
        await OpenAsync(await school.AsAsync("S2"), after, room.Code).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "roomCodeWrong");
    }

    [Fact]
    public async Task A_lesson_ends_by_itself_and_by_hand()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var teacher = await school.AsAsync("TA");
        await RoomAsync(school, school.ClassA, "TA");
        school.Clock.Advance(TimeSpan.FromMinutes(46));
        Assert.Null((await teacher.GetAsync<RoomView>($"/api/class-groups/{school.ClassA}/room")).Code);
        await RoomAsync(school, school.ClassA, "TA");
        await teacher.DeleteAsync(new Uri($"/api/class-groups/{school.ClassA}/room", UriKind.Relative)).ReadAsync<RoomView>();
        Assert.Null((await teacher.GetAsync<RoomView>($"/api/class-groups/{school.ClassA}/room")).Code);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Wrong_codes_are_counted_and_after_five_even_the_right_one_waits(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest, condition: WorkCondition.Proctored);
        var room = await RoomAsync(school, school.ClassA, "TA");
        var student = await school.AsAsync("S1");
        for (var guess = 0; guess < 5; guess++)
        {
            await OpenAsync(student, assignment, $"AAAAA{guess}").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "roomCodeWrong");
        }

        await OpenAsync(student, assignment, room.Code).ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "tooManyRoomCodes");
        school.Clock.Advance(TimeSpan.FromMinutes(10));
        var now = await RoomAsync(school, school.ClassA, "TA");
        await OpenAsync(student, assignment, now.Code).ReadAsync<AttemptView>();
    }

    [Fact]
    public void Codes_have_six_characters_nobody_mistakes_and_change()
    {
        var room = new RoomRow { Id = Guid.NewGuid(), ClassGroupId = Guid.NewGuid(), OpenedBy = Guid.NewGuid(), OpenedAt = DateTimeOffset.UnixEpoch, ClosesAt = DateTimeOffset.MaxValue, Key = new byte[32] };
        var codes = Enumerable.Range(0, 1_000).Select(step => RoomCodes.At(room, TimeSpan.FromMinutes(1), DateTimeOffset.UnixEpoch.AddMinutes(step))).ToList();
        Assert.Equal(1_000, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[ACDEFHJKMNPQRTUVWXY34679]{6}$", code));
    }

    private static async Task<HttpResponseMessage> OpenAsync(HttpClient student, Guid assignment, string? code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/assignments/{assignment}/attempts", UriKind.Relative));
        if (code is not null)
        {
            request.Headers.Add(RoomCodeHeader.Name, code);
        }

        return await student.SendAsync(request);
    }

    private static async Task<RoomView> RoomAsync(ASchool school, Guid classGroup, string teacher) =>
        await (await school.AsAsync(teacher)).PostAsync($"/api/class-groups/{classGroup}/room", (object?)null).ReadAsync<RoomView>();
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Tests.Artefacts;

/// <summary>Files by identity (fault 9), their limits (27), and what stays of them on the disk (24).</summary>
public sealed class UploadedFilesTests
{
    private const string LiveRecording = "jw-lm-4";
    private static readonly string Answer = new('稿', 260);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_same_file_twice_is_two_files_and_removing_one_leaves_the_other(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, attempt) = await OpenAsync(school, Working.Pictures);
        var first = await student.UploadAsync(attempt, "一稿.png", Picture(1));
        var second = await student.UploadAsync(attempt, "又一稿.png", Picture(1));
        Assert.NotEqual(first, second);
        await RemoveAsync(student, attempt, first);
        var left = Assert.Single((await student.GetAsync<AttemptView>($"/api/attempts/{attempt}")).Artefacts);
        Assert.Equal(second, left.Id);
        Assert.Equal(Picture(1), await student.GetByteArrayAsync($"/api/artefacts/{second}"));
    }

    [Fact]
    public async Task What_is_handed_in_is_what_the_screen_shows()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, Working.Pictures);
        var removed = await student.UploadAsync(attempt, "一稿.png", Picture(1));
        var first = await student.UploadAsync(attempt, "一稿改.png", Picture(1));
        await RemoveAsync(student, attempt, removed);
        var second = await student.UploadAsync(attempt, "二稿.png", Picture(2));
        var third = await student.UploadAsync(attempt, "三稿.png", Picture(3));
        await student.AppendAsync(attempt, (1, Draft(first, second, third))).ReadAsync<JournalAcknowledgement>();
        var result = await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>();
        Assert.Equal(["一稿改.png", "二稿.png", "三稿.png"], result.Artefacts.Select(file => file.Name));
        Assert.Equal(["一稿改.png", "二稿.png", "三稿.png"], result.Replay!.Value.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task The_same_picture_twice_is_handed_in_by_nobody_and_the_student_is_told()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, Working.Pictures);
        Guid[] files =
        [
            await student.UploadAsync(attempt, "一稿.png", Picture(1)), await student.UploadAsync(attempt, "二稿.png", Picture(1)), await student.UploadAsync(attempt, "三稿.png", Picture(3)),
        ];
        await student.AppendAsync(attempt, (1, Draft(files))).ReadAsync<JournalAcknowledgement>();
        using var refused = await student.SubmitAsync(attempt, 1);
        Assert.False(refused.IsSuccessStatusCode);
        Assert.Contains("完全相同", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uploading_again_after_removing_works_and_one_too_many_is_refused_with_a_sentence()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, Working.Pictures);
        var first = await student.UploadAsync(attempt, "一稿.png", Picture(1));
        await student.UploadAsync(attempt, "二稿.png", Picture(2));
        await student.UploadAsync(attempt, "三稿.png", Picture(3));
        await SendAsync(student, attempt, Picture(4)).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "filesEnough");
        Assert.Equal(3, OnDisk(school).Count);
        await RemoveAsync(student, attempt, first);
        Assert.Equal(2, OnDisk(school).Count);
        await student.UploadAsync(attempt, "一稿.png", Picture(1));
        Assert.Equal(3, OnDisk(school).Count);
    }

    [Fact]
    public async Task A_file_that_another_student_handed_in_too_stays_when_one_removes_it()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (one, onesAttempt) = await OpenAsync(school, Working.Pictures);
        var other = await school.AsAsync("S2");
        var othersAttempt = (await other.OpenAttemptAsync(await school.AssignAsync(Working.Pictures, "S2"))).Id;
        var ones = await one.UploadAsync(onesAttempt, "模板.png", Picture(1));
        var others = await other.UploadAsync(othersAttempt, "模板.png", Picture(1));
        await RemoveAsync(one, onesAttempt, ones);
        Assert.Equal(Picture(1), await other.GetByteArrayAsync($"/api/artefacts/{others}"));
        await RemoveAsync(other, othersAttempt, others);
        Assert.Empty(OnDisk(school));
    }

    [Fact]
    public async Task A_file_larger_than_the_task_allows_is_refused_by_what_the_request_says_of_itself()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, Working.Pictures);
        await using var never = new NeverRead(11L * 1024 * 1024);
        using var form = new MultipartFormDataContent { { new StreamContent(never), "file", "大.png" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/attempts/{attempt}/artefacts") { Content = form };
        request.Headers.ExpectContinue = true;
        await student.SendAsync(request).ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "fileTooLarge");
        Assert.Equal(0, never.BytesRead);
    }

    [Fact]
    public async Task A_film_as_large_as_the_task_asks_for_is_taken()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, LiveRecording);
        const long Bytes = 257L * 1024 * 1024; // beyond the old limit of all files; the task's own is 500 MB
        var path = Path.GetTempFileName();
        try
        {
            await using var film = new FileStream(path, FileMode.Create);
            film.SetLength(Bytes);
            film.Write([0, 0, 0, 0x18, .. "ftypisom"u8]);
            film.Position = 0;
            using var form = new MultipartFormDataContent { { new StreamContent(film), "file", "直播.mp4" } };
            var stored = await student.PostAsync($"/api/attempts/{attempt}/artefacts", form).ReadAsync<ArtefactView>();
            Assert.Equal((Bytes, "video/mp4"), (stored.Bytes, stored.MediaType));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_task_without_files_takes_none()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, Working.TypingTest);
        await SendAsync(student, attempt, Picture(1)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "filesNotAsked");
        Assert.Empty(OnDisk(school));
    }

    [Fact]
    public async Task What_is_no_form_with_a_file_is_refused_with_a_sentence()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, Working.Pictures);
        using var text = new StringContent("no form");
        await student.PostAsync($"/api/attempts/{attempt}/artefacts", text).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "requestMalformed");
        using var broken = new StringContent("--x\r\nContent-Dis") { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };
        await student.PostAsync($"/api/attempts/{attempt}/artefacts", broken).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "requestMalformed");
    }

    [Fact]
    public async Task The_files_of_one_student_take_no_more_than_the_school_allows()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (student, attempt) = await OpenAsync(school, Working.Pictures);
        await student.UploadAsync(attempt, "一稿.png", Picture(1));
        var size = Picture(1).Length;
        var upload = new UploadArtefact(
            school.Storage, school.Get<SchoolLibrary>(), school.Get<ArtefactStore>(), school.Get<UnusedFiles>(), new FileQuota(size + 5), school.Get<UploadTurns>(), school.Clock);
        var room = (await upload.AllowanceAsync(attempt)).Result;
        Assert.Equal(5, room.MostBytes);
        Assert.IsType<StudentFilesFull>(room.Refusal);
        using var content = new MemoryStream(Picture(2));
        var refused = await upload.HandleAsync(new(school.People["S1"], People.PersonRole.Student), attempt, room, "二稿.png", content);
        Assert.IsType<StudentFilesFull>(refused.Rejection);
        Assert.Single(OnDisk(school));
    }

    private static async Task<(HttpClient Student, Guid Attempt)> OpenAsync(ASchool school, string task)
    {
        var assignment = await school.AssignAsync(task);
        var student = await school.AsAsync("S1");
        return (student, (await student.OpenAttemptAsync(assignment)).Id);
    }

    private static byte[] Picture(byte which) => [.. Working.Png, which];

    private static string Draft(params Guid[] files) =>
        JsonSerializer.Serialize(new { answer = Answer, files = files.Select(file => new { artefact = file, deliverable = "drafts" }) });

    private static async Task RemoveAsync(HttpClient student, Guid attempt, Guid file)
    {
        using var answer = await student.DeleteAsync($"/api/attempts/{attempt}/artefacts/{file}");
        Assert.True(answer.IsSuccessStatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient student, Guid attempt, byte[] content)
    {
        using var form = new MultipartFormDataContent { { Working.Part(content), "file", "又一张.png" } };
        return await student.PostAsync($"/api/attempts/{attempt}/artefacts", form);
    }

    private static List<string> OnDisk(ASchool school) => Directory.Exists(school.Database.Options.ArtefactFolder)
        ? [.. Directory.EnumerateFiles(school.Database.Options.ArtefactFolder, "*", SearchOption.AllDirectories)]
        : [];

    /// <summary>So many bytes, of which it counts how many are asked for.</summary>
    private sealed class NeverRead(long length) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Position += read;
            BytesRead += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

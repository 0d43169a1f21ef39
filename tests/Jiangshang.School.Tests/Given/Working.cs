using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;

namespace Jiangshang.School.Tests.Given;

/// <summary>What students and teachers do in these tests.</summary>
public static class Working
{
    /// <summary>A judged task without files: a brief, an answer, a rubric.</summary>
    public const string Essay = "jw-gc-1";

    /// <summary>A judged task that asks for three pictures of at most 10 MB and a short answer.</summary>
    public const string Pictures = "jw-me-4";
    public const string TypingTest = "ty-assessed-1";
    public const string TypingPractice = "ty-practice-1";

    public static async Task<Guid> AssignAsync(this ASchool school, string task, string student = "S1", int attempts = 2, WorkCondition condition = WorkCondition.Assessed)
    {
        var teacher = await school.AsAsync("TA");
        var now = school.Clock.GetUtcNow();
        await teacher.PostAsync("/api/assignments", new AssignRequest(new(task), [], [school.People[student]], condition, now.AddMinutes(-5), now.AddDays(7), attempts)).ReadAsync<AssignResult>();
        var client = await school.AsAsync(student);
        return (await client.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments")).Last(card => card.Task.Value == task).Id;
    }

    /// <summary>Opens the attempt and, if it waits for that, starts its clock.</summary>
    public static async Task<AttemptView> OpenAttemptAsync(this HttpClient student, Guid assignment)
    {
        var opened = await student.LookAtAttemptAsync(assignment);
        return opened.Clock.AwaitsStart ? await student.BeginAsync(opened.Id) : opened;
    }

    public static Task<AttemptView> LookAtAttemptAsync(this HttpClient student, Guid assignment) =>
        student.PostAsync($"/api/assignments/{assignment}/attempts", (object?)null).ReadAsync<AttemptView>();

    public static Task<AttemptView> BeginAsync(this HttpClient student, Guid attempt) =>
        student.PostAsync($"/api/attempts/{attempt}/begin", (object?)null).ReadAsync<AttemptView>();

    public static Task<HttpResponseMessage> AppendAsync(this HttpClient student, Guid attempt, params IEnumerable<(long Sequence, string Payload)> entries) =>
        student.PostAsync($"/api/attempts/{attempt}/journal", new AppendJournalRequest([.. entries.Select(entry => new JournalEntry(entry.Sequence, JsonElement.Parse(entry.Payload)))]));

    public static Task<HttpResponseMessage> SubmitAsync(this HttpClient student, Guid attempt, long last) =>
        student.PostAsync($"/api/attempts/{attempt}/submission", new SubmitRequest(last));

    /// <summary>Typing events that put this text in, a character each second.</summary>
    public static string Typed(string text, int startAt = 0, int from = 0)
    {
        var events = new StringBuilder("[");
        for (var index = 0; index < text.Length; index++)
        {
            var at = (from + index + 1) * 1_000;
            var place = startAt + index;
            events.Append(index == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""{"kind":"textInserted","at":{{at}},"start":{{place}},"end":{{place}},"text":{{JsonSerializer.Serialize(text[index].ToString())}}}""");
        }

        return events.Append(']').ToString();
    }

    /// <summary>An entry with one character at one moment.</summary>
    public static string Event(string text, int place, long at) =>
        $$"""[{"kind":"textInserted","at":{{at.ToString(CultureInfo.InvariantCulture)}},"start":{{place.ToString(CultureInfo.InvariantCulture)}},"end":{{place.ToString(CultureInfo.InvariantCulture)}},"text":{{JsonSerializer.Serialize(text)}}}]""";

    /// <summary>A journal entry of typing that changes no text, told from others by its moment.</summary>
    public static string Moment(long at) => string.Create(CultureInfo.InvariantCulture, $$"""[{"kind":"focusLost","at":{{at}}}]""");

    /// <summary>A draft as a browser writes it.</summary>
    public static string Draft(string answer) => JsonSerializer.Serialize(new { answer, files = Array.Empty<object>() }, ContractsJson.Options);

    public static async Task<Guid> UploadAsync(this HttpClient student, Guid attempt, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent { { Part(content), "file", name } };
        return (await student.PostAsync($"/api/attempts/{attempt}/artefacts", form).ReadAsync<ArtefactView>()).Id;
    }

    public static ByteArrayContent Part(byte[] content) => new(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };

    /// <summary>The first (best) or last (worst) level of every criterion.</summary>
    public static MarkRequest Marks(MarkingView work, bool best, bool returned = false)
    {
        var marks = work.Rubric.GetProperty("criteria").EnumerateArray()
            .Select(criterion =>
            {
                var levels = criterion.GetProperty("levels").EnumerateArray().ToList();
                return new CriterionMark(criterion.GetProperty("code").GetString()!, levels[best ? 0 : ^1].GetProperty("code").GetString()!, null);
            });
        return new MarkRequest([.. marks], "继续努力", returned, work.Markings.Count, work.Markings.Count == 0 ? null : "重新核对了评分标准");
    }

    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4];
}

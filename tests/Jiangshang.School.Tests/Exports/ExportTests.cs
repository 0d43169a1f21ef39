using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Access;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Exports;

public sealed class ExportTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_student_takes_along_everything_and_can_check_the_chain_without_the_school(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, teacher) = (await school.AsAsync("S1"), await school.AsAsync("TA"));
        var assignment = await school.AssignAsync(Working.Essay);
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        await student.UploadAsync(attempt, "作品.png", Working.Png);
        await student.AppendAsync(attempt, (1, Working.Draft(new string('好', 900)))).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>();
        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: false)).ReadAsync<AttemptResultView>();
        await student.PostAsync($"/api/attempts/{attempt}/appeal", new RaiseAppealRequest("我的答案写了三个指标，请再看一遍。")).ReadAsync<AttemptResultView>();
        using var form = MatrixSchool.CertificateForm();
        using var handedIn = await student.PostAsync($"/api/students/{school.People["S1"]}/certificates", form);

        using var answer = await student.GetAsync($"/api/students/{school.People["S1"]}/export");
        Assert.Equal("student-S1.json", answer.Content.Headers.ContentDisposition!.FileName);
        using var export = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var root = export.RootElement;
        Assert.Equal("jiangshang-student-export/1", root.GetProperty("format").GetString());
        Assert.Equal("甲一", root.GetProperty("student").GetProperty("name").GetString());
        foreach (var (part, count) in new[] { ("certificates", 1), ("assignments", 1), ("attempts", 1), ("tasks", 1), ("appeals", 1), ("files", 2), ("evidence", 1) })
        {
            Assert.Equal(count, root.GetProperty(part).GetArrayLength());
        }

        var kept = root.GetProperty("attempts")[0];
        var task = root.GetProperty("tasks")[0];
        Assert.Equal(kept.GetProperty("task").GetString(), task.GetProperty("task").GetString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(task.GetProperty("source").GetString()!))), task.GetProperty("sha256").GetString());
        Assert.Equal(4, task.GetProperty("definition").GetProperty("rubric").GetProperty("criteria").GetArrayLength());
        Assert.Contains(new string('好', 900), kept.GetProperty("submission").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("甲老师", kept.GetProperty("markings")[0].GetProperty("markedBy").GetString());
        Assert.Contains(root.GetProperty("accesses").EnumerateArray(), access => access.GetProperty("by").GetString() == "甲老师" && access.GetProperty("act").GetString() == "MarkAttempt");
        var entry = root.GetProperty("evidence")[0];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry.GetProperty("canonical").GetString()!))), entry.GetProperty("hash").GetString());
        var records = root.GetProperty("records").EnumerateArray().ToList();
        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(record.GetProperty("canonical").GetString()!))), record.GetProperty("hash").GetString()));
        Assert.DoesNotContain("SeedKey", root.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("passwordHash", root.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }
}

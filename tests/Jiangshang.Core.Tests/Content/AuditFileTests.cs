using Jiangshang.Content.AuditFiles;
using Jiangshang.Core.Tests.Given;

namespace Jiangshang.Core.Tests.Content;

public sealed class AuditFileTests
{
    private const string Examples = "docs/formats/examples/audit/";

    [Fact]
    public void The_example_of_one_record_gives_the_audit_shown_beside_it()
    {
        var audit = RecordAudit.Of(Read("record.json"), The.Standard, The.Offers, DateTimeOffset.UnixEpoch);
        Assert.Empty(audit.Problems);
        Approved.ShouldEqual(Examples + "audit.json", audit.Output);
    }

    [Fact]
    public void The_example_of_many_gives_one_line_each_and_says_which_cannot_be_read()
    {
        var audit = RecordAudit.OfLines(Read("records.jsonl"), The.Standard, The.Offers, DateTimeOffset.UnixEpoch);
        Assert.Equal("4: specialisation", Assert.Single(audit.Problems).Field);
        Approved.ShouldEqual(Examples + "audits.jsonl", audit.Output);
    }

    [Theory]
    [InlineData("\"entryYear\": 2024", "\"entryYear\": \"2024\"", "entryYear")]
    [InlineData("\"entryYear\": 2024", "\"enrolled\": 2024", "entryYear")]
    [InlineData("\"student\": \"s-0001\"", "\"student\": 1", "student")]
    [InlineData("customer-service", "customer-servise", "specialization")]
    [InlineData("2027-06-15T08:00:00+08:00", "2027-06-15T08:00:00", "auditAt")]
    [InlineData("2027-06-15T08:00:00+08:00", "15.6.2027", "auditAt")]
    [InlineData("\"issuedOn\": \"2025-06-01\"", "\"issuedOn\": \"2025/06/01\"", "certificates[0].issuedOn")]
    [InlineData("\"status\": \"submitted\"", "\"status\": \"lost\"", "certificates[1].status")]
    [InlineData("\"ME-1\"", "\"ME-7\"", "evidence[0].requirements[0]")]
    [InlineData("\"typing.netSpeed\": 72.5", "\"typing.netSpeed\": 72.5000001", "evidence[23].metrics.typing.netSpeed")]
    [InlineData("\"score\": 72,", "\"score\": 172,", "evidence[0].score")]
    [InlineData("jw-me-1@1", "jw-me-1", "evidence[0].task")]
    public void A_mistake_is_named_by_its_field(string right, string wrong, string field)
    {
        var json = Read("record.json");
        Assert.Contains(right, json, StringComparison.Ordinal);
        var parse = StudentRecordJson.Parse(json.Replace(right, wrong, StringComparison.Ordinal), The.Standard);
        Assert.Null(parse.File);
        Assert.Contains(field, parse.Problems.Select(problem => problem.Field));
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("[]", "")]
    [InlineData("{\"student\":\"a\",\"student\":\"b\"}", "line 1")]
    public void What_is_no_record_is_refused(string json, string field) =>
        Assert.Contains(field, StudentRecordJson.Parse(json, The.Standard).Problems.Select(problem => problem.Field));

    private static string Read(string name) => File.ReadAllText(TheRepository.File(Examples + name));
}

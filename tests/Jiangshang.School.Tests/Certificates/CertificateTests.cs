using System.Net;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.Lists;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Certificates;

public sealed class CertificateTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_second_person_verifies_it_becomes_evidence_and_a_revocation_takes_it_back(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var student = await school.AsAsync("S1");
        var certificate = await HandIn(student, school.People["S1"], Working.Png).ReadAsync<CertificateView>();
        Assert.Equal(CertificateStatus.Submitted, certificate.Status);
        var registrar = await school.AsAsync("R1");
        Assert.Equal(certificate.Id, (await registrar.GetAsync<ListPage<CertificateView>>("/api/certificates/waiting")).Items.Single().Id);
        var verified = await Decide(registrar, certificate.Id, CertificateDecision.Verify, null).ReadAsync<CertificateView>();
        Assert.Equal(CertificateStanding.Counts, verified.Standing);
        await Decide(registrar, certificate.Id, CertificateDecision.Verify, null).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "decisionRejected");
        Assert.Equal("certificate.putonghuaScore", (await Ledger(student, school)).Entries.Single().Metrics.Single().Code);

        await Decide(registrar, certificate.Id, CertificateDecision.Revoke, " ").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "noteNeeded");
        await Decide(registrar, certificate.Id, CertificateDecision.Revoke, "发证机构撤销").ReadAsync<CertificateView>();
        var ledger = await Ledger(student, school);
        Assert.Equal([true, false], ledger.Entries.Select(entry => entry.Superseded));
        Assert.Empty(ledger.Entries[1].Metrics);
        Assert.Null(ledger.FaultAt);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_handed_it_in_never_verifies_it(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var first = await school.AsAsync("R1");
        var certificate = await HandIn(first, school.People["S1"], Working.Png).ReadAsync<CertificateView>();
        await Decide(first, certificate.Id, CertificateDecision.Verify, null).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "secondPersonNeeded");
        await Decide(await school.AsAsync("R2"), certificate.Id, CertificateDecision.Verify, null).ReadAsync<CertificateView>();
    }

    [Theory]
    [InlineData("PSC-1", 1, true, false)]
    [InlineData("PSC-2", 0, false, true)]
    [InlineData("PSC-1", 0, true, true)]
    public async Task One_certificate_for_two_students_is_never_verified_without_a_word(string number, byte scan, bool sameNumber, bool sameScan)
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await HandIn(await school.AsAsync("S1"), school.People["S1"], [.. Working.Png, 0]).ReadAsync<CertificateView>();
        var second = await HandIn(await school.AsAsync("S3"), school.People["S3"], [.. Working.Png, scan], number: number).ReadAsync<CertificateView>();

        // A pupil learns nothing about others; whoever decides does.
        Assert.Null(second.Others);
        var registrar = await school.AsAsync("R1");
        var waiting = (await registrar.GetAsync<IReadOnlyList<CertificateView>>("/api/certificates/waiting")).Single(view => view.Id == second.Id);
        Assert.Equal([("S1", sameNumber, sameScan)], waiting.Others!.Select(other => (other.Number, other.SameNumber, other.SameScan)));
        await Decide(registrar, second.Id, CertificateDecision.Verify, null).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "sharedCertificateNote");
        var verified = await Decide(registrar, second.Id, CertificateDecision.Verify, "看过原件，另一张是误交").ReadAsync<CertificateView>();
        Assert.Equal((CertificateStatus.Verified, "看过原件，另一张是误交"), (verified.Status, verified.Note));
    }

    [Fact]
    public async Task A_registrar_who_hands_in_what_another_holds_sees_it_at_once()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await HandIn(await school.AsAsync("S1"), school.People["S1"], Working.Png).ReadAsync<CertificateView>();
        var second = await HandIn(await school.AsAsync("R2"), school.People["S3"], [.. Working.Png, 1]).ReadAsync<CertificateView>();
        Assert.Equal("S1", Assert.Single(second.Others!).Number);
        var own = await HandIn(await school.AsAsync("R2"), school.People["S3"], [.. Working.Png, 2], number: "PSC-9").ReadAsync<CertificateView>();
        Assert.Empty(own.Others!);
    }

    [Fact]
    public async Task A_scan_is_what_its_bytes_say_and_a_score_fits_its_grade()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var student = await school.AsAsync("S1");
        await HandIn(student, school.People["S1"], "<script>alert(1)</script>"u8.ToArray()).ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, "fileOfOtherKind");
        await HandIn(student, school.People["S1"], []).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "fileEmpty");
        await HandIn(student, school.People["S1"], Working.Png, score: "86.99", number: "1").ReadAsync<CertificateView>();
        await HandIn(student, school.People["S1"], Working.Png, score: "87", number: "2").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "certificateEntryRejected");
        await HandIn(student, school.People["S1"], Working.Png, score: "79.99", number: "3").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "certificateEntryRejected");
    }

    private static Task<HttpResponseMessage> HandIn(HttpClient client, Guid student, byte[] scan, string score = "82.5", string number = "PSC-1")
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent("putonghua-test"), "type" },
            { new StringContent("2B"), "level" },
            { new StringContent(score), "score" },
            { new StringContent(number), "number" },
            { new StringContent("2026-05-01"), "issuedOn" },
            { Working.Part(scan), "scan", "扫描件.png" },
        };
        return client.PostAsync($"/api/students/{student}/certificates", form);
    }

    private static Task<HttpResponseMessage> Decide(HttpClient client, Guid certificate, CertificateDecision decision, string? note) =>
        client.PostAsync($"/api/certificates/{certificate}/decision", new DecideCertificateRequest(decision, note));

    private static Task<LedgerView> Ledger(HttpClient student, ASchool school) =>
        student.GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Certificates;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.Decisions;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Facts = System.Collections.Generic.SortedDictionary<string, string?>;

namespace Jiangshang.School.Records;

/// <summary>
/// What record chains keep of a row: everything a verdict rests on, long texts and files by their SHA-256. Entries are written from these and
/// checked against these, so that both always speak of the same.
/// </summary>
internal static class RecordFacts
{
    public static Facts Of(PersonRow person, StudentRow student) => new(StringComparer.Ordinal)
    {
        ["active"] = Text(person.Active),
        ["classGroup"] = Text(student.ClassGroupId),
        ["entryYear"] = Text(student.EntryYear),
        ["name"] = person.Name,
        ["number"] = person.Number,
        ["planned"] = string.Join(' ', student.PlannedCertificates),
        ["specialization"] = student.Specialization,
    };

    public static Facts Of(PersonRow staff) => new(StringComparer.Ordinal)
    {
        ["active"] = Text(staff.Active),
        ["name"] = staff.Name,
        ["number"] = staff.Number,
        ["role"] = staff.Role.ToString(),
        ["twoSteps"] = Text(staff.AuthenticatorSince is not null),
    };

    /// <param name="scan">The SHA-256 of the scan.</param>
    public static Facts Of(CertificateRow row, string? scan) => new(StringComparer.Ordinal)
    {
        ["decidedBy"] = Text(row.DecidedBy),
        ["expiresOn"] = Text(row.ExpiresOn),
        ["handedInBy"] = Text(row.HandedInBy),
        ["issuedOn"] = Text(row.IssuedOn),
        ["level"] = row.Level,
        ["note"] = row.Note,
        ["number"] = row.Number,
        ["scan"] = scan,
        ["score"] = Text(row.ScoreMillionths),
        ["status"] = row.Status.ToString(),
        ["type"] = row.Type,
    };

    /// <param name="files">The files handed in with it.</param>
    public static Facts Of(AttemptRow row, IEnumerable<ArtefactRow> files)
    {
        var facts = new Facts(StringComparer.Ordinal)
        {
            ["condition"] = row.Condition.ToString(),
            ["number"] = Text(row.Number),
            ["phase"] = row.Phase.ToString(),
            ["revision"] = Text(row.Revision),
            ["score"] = Text(row.ScoreHundredths),
            ["scoreSheet"] = DigestOf(row.ScoreSheet),
            ["submission"] = DigestOf(row.Submission),
            ["submittedAt"] = Text(row.SubmittedAt),
            ["task"] = string.Create(CultureInfo.InvariantCulture, $"{row.TaskCode}@{row.TaskVersion}"),
        };
        foreach (var file in files.Where(file => file.RemovedAt is null))
        {
            facts[$"file:{file.Id}"] = file.Sha256;
        }

        return facts;
    }

    public static Facts Of(DecisionRow row) => new(StringComparer.Ordinal)
    {
        ["answer"] = row.Answer,
        ["attained"] = Text(row.Attained),
        ["entry"] = Text(row.Entry),
        ["kind"] = row.Kind.ToString(),
        ["proposedBy"] = Text(row.ProposedBy),
        ["reason"] = row.Reason,
        ["requirement"] = row.Requirement,
        ["secondPerson"] = Text(row.SecondPerson),
        ["standard"] = row.Standard,
        ["state"] = row.State.ToString(),
        ["until"] = Text(row.Until),
    };

    public static Facts Of(SchoolRow row) => new(StringComparer.Ordinal)
    {
        ["code"] = row.Code,
        ["decisionsNeedSecondPerson"] = Text(row.DecisionsNeedSecondPerson),
        ["lateDeliveryMinutes"] = Text(row.LateDeliveryMinutes),
        ["name"] = row.Name,
        ["refusesInferredCertificates"] = Text(row.RefusesInferredCertificates),
        ["staffNeedAuthenticator"] = Text(row.StaffNeedAuthenticator),
    };

    public static Facts Of(ClassGroupRow row) => new(StringComparer.Ordinal)
    {
        ["entryYear"] = Text(row.EntryYear),
        ["name"] = row.Name,
    };

    private static string? DigestOf(string? text) => text is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Text(bool value) => value ? "true" : "false";

    private static string? Text(bool? value) => value is { } known ? Text(known) : null;

    private static string? Text(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(Guid? value) => value?.ToString();

    private static string? Text(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(DateTimeOffset? value) => value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}

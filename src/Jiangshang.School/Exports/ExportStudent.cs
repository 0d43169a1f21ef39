using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;
using Chain = Jiangshang.Competencies.Evidence.EvidenceLedger;

namespace Jiangshang.School.Exports;

/// <summary>
/// Everything the school keeps about one student, as JSON a program can read: whoever is written about may take it along, and
/// may see who has looked. The format is documented in <c>docs/formats/student-export.md</c>; files are named by digest and address.
/// </summary>
public sealed class ExportStudent(SchoolDatabase database, TaskEditions editions, TimeProvider clock)
{
    public const string Format = "jiangshang-student-export/1";

    /// <returns>Null when the school has no such student.</returns>
    public async Task<JsonObject?> HandleAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        if (await school.Students.Include(row => row.Person).SingleOrDefaultAsync(row => row.Id == student, cancellation) is not { } row)
        {
            return null;
        }

        var className = await school.ClassGroups.Where(group => group.Id == row.ClassGroupId).Select(group => group.Name).SingleAsync(cancellation);
        var staff = await school.People.Where(person => person.Role != PersonRole.Student).ToDictionaryAsync(person => person.Id, person => person.Name, cancellation);
        return new JsonObject
        {
            ["format"] = Format,
            ["exportedAt"] = At(clock.GetUtcNow()),
            ["school"] = await school.Schools.Select(own => own.Name).SingleAsync(cancellation),
            ["student"] = PersonOf(row, className),
            ["certificates"] = await CertificatesAsync(school, student, staff, cancellation),
            ["assignments"] = await AssignmentsAsync(school, student, staff, cancellation),
            ["attempts"] = await AttemptsAsync(school, student, staff, cancellation),
            ["tasks"] = await TasksAsync(school, student, cancellation),
            ["appeals"] = await AppealsAsync(school, student, staff, cancellation),
            ["files"] = await FilesAsync(school, student, cancellation),
            ["decisions"] = await DecisionsAsync(school, student, staff, cancellation),
            ["evidence"] = await EvidenceAsync(school, student, cancellation),
            ["records"] = ArrayOf(
                await school.RecordEntries.Where(entry => entry.Chain == student).OrderBy(entry => entry.Sequence).ToListAsync(cancellation),
                entry => new() { ["canonical"] = entry.Text, ["hash"] = entry.Hash }),
            ["accesses"] = await AccessesAsync(school, row, staff, cancellation),
        };
    }

    private static JsonObject PersonOf(StudentRow row, string className) => new()
    {
        ["id"] = row.Id,
        ["number"] = row.Person.Number,
        ["name"] = row.Person.Name,
        ["classGroup"] = className,
        ["entryYear"] = row.EntryYear,
        ["specialization"] = row.Specialization,
        ["plannedCertificates"] = new JsonArray([.. row.PlannedCertificates.Select(code => (JsonNode)code)]),
        ["accountSince"] = At(row.Person.CreatedAt),
        ["active"] = row.Person.Active,
    };

    private static async Task<JsonArray> CertificatesAsync(SchoolContext school, Guid student, Dictionary<Guid, string> staff, CancellationToken cancellation) =>
        ArrayOf(await school.Certificates.Where(row => row.StudentId == student).OrderBy(row => row.HandedInAt).ToListAsync(cancellation), row => new()
        {
            ["id"] = row.Id,
            ["type"] = row.Type,
            ["level"] = row.Level,
            ["score"] = row.ScoreMillionths is { } score ? score / 1_000_000m : null,
            ["number"] = row.Number,
            ["issuedOn"] = row.IssuedOn.ToString("O", CultureInfo.InvariantCulture),
            ["expiresOn"] = row.ExpiresOn?.ToString("O", CultureInfo.InvariantCulture),
            ["status"] = Camel(row.Status),
            ["scan"] = row.ScanId,
            ["handedInAt"] = At(row.HandedInAt),
            ["decidedBy"] = NameOf(row.DecidedBy, staff),
            ["decidedAt"] = At(row.DecidedAt),
            ["note"] = row.Note,
        });

    private static async Task<JsonArray> AssignmentsAsync(SchoolContext school, Guid student, Dictionary<Guid, string> staff, CancellationToken cancellation) =>
        ArrayOf(await school.Assignments.Where(row => row.StudentId == student).OrderBy(row => row.AssignedAt).ThenBy(row => row.Id).ToListAsync(cancellation), row => new()
        {
            ["id"] = row.Id,
            ["task"] = row.TaskCode,
            ["condition"] = Camel(row.Condition),
            ["opensAt"] = At(row.OpensAt),
            ["dueAt"] = At(row.DueAt),
            ["attempts"] = row.Attempts,
            ["assignedBy"] = NameOf(row.AssignedBy, staff),
            ["assignedAt"] = At(row.AssignedAt),
            ["mends"] = row.Mends,
        });

    private static async Task<JsonArray> AttemptsAsync(SchoolContext school, Guid student, Dictionary<Guid, string> staff, CancellationToken cancellation)
    {
        var attempts = await school.Attempts.Where(row => row.StudentId == student).OrderBy(row => row.StartedAt).ThenBy(row => row.Id).ToListAsync(cancellation);
        var drafts = await school.JournalEntries
            .Where(entry => school.Attempts.Any(row => row.Id == entry.AttemptId && row.StudentId == student && row.Phase == AttemptPhase.Open))
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellation);
        var markings = await school.Markings
            .Where(marking => school.Attempts.Any(row => row.Id == marking.AttemptId && row.StudentId == student))
            .OrderBy(marking => marking.Number)
            .ToListAsync(cancellation);
        var (draftOf, markingOf) = (drafts.ToLookup(entry => entry.AttemptId), markings.ToLookup(marking => marking.AttemptId));
        return ArrayOf(attempts, row => new()
        {
            ["id"] = row.Id,
            ["assignment"] = row.AssignmentId,
            ["task"] = $"{row.TaskCode}@{row.TaskVersion}",
            ["condition"] = Camel(row.Condition),
            ["phase"] = Camel(row.Phase),
            ["number"] = row.Number,
            ["revision"] = row.Revision,
            ["startedAt"] = At(row.StartedAt),
            ["begunAt"] = At(row.BegunAt),
            ["lateEntries"] = row.LateEntries,
            ["submittedAt"] = At(row.SubmittedAt),
            ["worksheet"] = row.AwaitsStart ? null : JsonNode.Parse(row.Worksheet),
            ["draft"] = new JsonArray([.. draftOf[row.Id].Select(entry => JsonNode.Parse(entry.Payload))]),
            ["submission"] = row.Submission is null ? null : JsonNode.Parse(row.Submission),
            ["scoreSheet"] = row.ScoreSheet is null ? null : JsonNode.Parse(row.ScoreSheet),
            ["comment"] = row.Comment,
            ["markings"] = ArrayOf(markingOf[row.Id], marking => new()
            {
                ["number"] = marking.Number,
                ["markedBy"] = NameOf(marking.MarkedBy, staff),
                ["markedAt"] = At(marking.MarkedAt),
                ["returned"] = marking.Returned,
                ["marks"] = JsonNode.Parse(marking.Marks),
                ["reason"] = marking.Reason,
            }),
        });
    }

    /// <summary>The editions the attempts were begun with, so that each can be scored again without the school.</summary>
    private async Task<JsonArray> TasksAsync(SchoolContext school, Guid student, CancellationToken cancellation)
    {
        var begun = await school.Attempts.Where(row => row.StudentId == student)
            .Select(row => new { row.TaskCode, row.TaskVersion }).Distinct().OrderBy(row => row.TaskCode).ThenBy(row => row.TaskVersion)
            .ToListAsync(cancellation);
        var tasks = new JsonArray();
        foreach (var row in begun)
        {
            if (await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is { } edition)
            {
                tasks.Add(new JsonObject
                {
                    ["task"] = $"{edition.Offer.Task}",
                    ["workshop"] = edition.Workshop,
                    ["definition"] = JsonNode.Parse(edition.Desk.TaskJson),
                    ["source"] = edition.Source.Text,
                    ["sha256"] = edition.Source.Digest,
                });
            }
        }

        return tasks;
    }

    private static async Task<JsonArray> AppealsAsync(SchoolContext school, Guid student, Dictionary<Guid, string> staff, CancellationToken cancellation) =>
        ArrayOf(await school.Appeals.Where(row => row.StudentId == student).OrderBy(row => row.RaisedAt).ToListAsync(cancellation), row => new()
        {
            ["id"] = row.Id,
            ["attempt"] = row.AttemptId,
            ["mark"] = row.MarkAppealed,
            ["reason"] = row.Reason,
            ["raisedAt"] = At(row.RaisedAt),
            ["state"] = Camel(row.State),
            ["decidedBy"] = NameOf(row.DecidedBy, staff),
            ["decidedAt"] = At(row.DecidedAt),
            ["answer"] = row.Answer,
            ["outcome"] = row.Outcome,
        });

    private static async Task<JsonArray> DecisionsAsync(SchoolContext school, Guid student, Dictionary<Guid, string> staff, CancellationToken cancellation) =>
        ArrayOf(await school.Decisions.Where(row => row.StudentId == student).OrderBy(row => row.ProposedAt).ToListAsync(cancellation), row => new()
        {
            ["id"] = row.Id,
            ["kind"] = Camel(row.Kind),
            ["requirement"] = row.Requirement,
            ["attained"] = row.Attained,
            ["until"] = row.Until?.ToString("O", CultureInfo.InvariantCulture),
            ["reason"] = row.Reason,
            ["proposedBy"] = NameOf(row.ProposedBy, staff),
            ["proposedAt"] = At(row.ProposedAt),
            ["state"] = Camel(row.State),
            ["secondPerson"] = NameOf(row.SecondPerson, staff),
            ["answer"] = row.Answer,
            ["outcome"] = row.Entry,
        });

    private static async Task<JsonArray> FilesAsync(SchoolContext school, Guid student, CancellationToken cancellation) =>
        ArrayOf(await school.Artefacts.Where(row => row.StudentId == student && row.RemovedAt == null).OrderBy(row => row.UploadedAt).ToListAsync(cancellation), row => new()
        {
            ["id"] = row.Id,
            ["attempt"] = row.AttemptId,
            ["name"] = row.Name,
            ["mediaType"] = row.MediaType,
            ["bytes"] = row.Bytes,
            ["sha256"] = row.Sha256,
            ["uploadedAt"] = At(row.UploadedAt),
            ["address"] = $"/api/artefacts/{row.Id}",
        });

    /// <summary>The chain in its hashed form, so that it can be checked without the school.</summary>
    private static async Task<JsonArray> EvidenceAsync(SchoolContext school, Guid student, CancellationToken cancellation) =>
        ArrayOf(await school.Evidence.Where(row => row.StudentId == student).OrderBy(row => row.Sequence).ToListAsync(cancellation), row => new()
        {
            ["canonical"] = Encoding.UTF8.GetString(Chain.CanonicalBytes(StorageJson.Read<EvidenceContent>(row.Content), row.Sequence, row.PreviousHash)),
            ["hash"] = row.Hash,
        });

    private static async Task<JsonArray> AccessesAsync(SchoolContext school, StudentRow student, Dictionary<Guid, string> staff, CancellationToken cancellation) =>
        ArrayOf(
            await school.AccessLog
                .Where(row => row.StudentId == student.Id || (row.StudentId == null && row.ClassGroupId == student.ClassGroupId))
                .OrderBy(row => row.Id)
                .ToListAsync(cancellation),
            row => new() { ["at"] = At(row.At), ["by"] = NameOf(row.PersonId, staff), ["act"] = row.Act });

    private static JsonArray ArrayOf<T>(IEnumerable<T> rows, Func<T, JsonObject> describe) => new([.. rows.Select(row => (JsonNode)describe(row))]);

    private static string? NameOf(Guid? person, Dictionary<Guid, string> staff) => person is { } id ? staff.GetValueOrDefault(id) : null;

    private static string? At(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

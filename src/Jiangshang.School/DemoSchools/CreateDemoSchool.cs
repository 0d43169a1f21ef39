using Jiangshang.Competencies.Standards;
using Jiangshang.Content;
using Jiangshang.Content.DemoSchools;
using Jiangshang.School.Artefacts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;
using Chain = Jiangshang.Competencies.Evidence.EvidenceLedger;

namespace Jiangshang.School.DemoSchools;

/// <summary>
/// Fills an empty database with the demo school. Work is scored by the real scorers and enters the ledger with valid hashes and
/// past dates; the same definition, content and day give the same school to the last hash.
/// </summary>
public sealed class CreateDemoSchool(SchoolDatabase database, ArtefactStore artefacts, Passwords passwords)
{
    private const long MostFileBytes = 50_000_000;

    /// <param name="fileFolder">Files for students to hand in, one of a kind.</param>
    /// <param name="today">The day it is seen from: nothing happens later.</param>
    public async Task<Outcome<DemoSchoolSummary>> HandleAsync(
        DemoSchool definition, SchoolContent content, string standardCode, string fileFolder, DateOnly today, CancellationToken cancellation = default)
    {
        if (await database.HoldsSchoolAsync(cancellation))
        {
            return new SchoolAlreadyFounded();
        }

        var random = new DemoRandom(definition.Seed);
        var calendar = new DemoCalendar(today);
        var people = new DemoPeople(definition, calendar, random, year => content.StandardFor(standardCode, year) ?? content.Standards[0], passwords.Hash);
        var library = ContentLibrary.Of(content);
        var record = Live(definition, content, library, fileFolder, random, calendar, people);
        foreach (var file in record.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            using var bytes = new MemoryStream(file.Value);
            await artefacts.SaveAsync(bytes, "demo", MostFileBytes, cancellation);
        }

        return await database.WriteAsync<DemoSchoolSummary>(
            async school =>
            {
                if (await school.Schools.AnyAsync(cancellation))
                {
                    return new SchoolAlreadyFounded();
                }

                school.ChangeTracker.AutoDetectChangesEnabled = false;
                school.WritingAt = DemoCalendar.At(today, 0, 0);
                school.Schools.Add(new SchoolRow { Code = definition.Code, Name = definition.Name, SeedKey = random.For("seed key").Bytes(32), RecordsSince = school.WritingAt });
                Add(school, people, record);
                school.AddRange(EditionsOf(record, library));
                return new DemoSchoolSummary(people.Students.Count, people.Staff.Count, record.Attempts.Count, record.Evidence.Count, record.Certificates.Count);
            },
            oneAtATime: SchoolRow.Founding,
            cancellation);
    }

    private static DemoRecord Live(DemoSchool definition, SchoolContent content, SchoolLibrary library, string fileFolder, DemoRandom random, DemoCalendar calendar, DemoPeople people)
    {
        var record = new DemoRecord();
        var assignments = new DemoAssignments(random, record);
        var history = new DemoHistory(definition, content, calendar, assignments, new DemoJudgedWork(definition, calendar, library, DemoFiles.From(fileFolder), record), record);
        var typing = new DemoTypingHistory(content, calendar, assignments, new DemoTypingWork(content.TypingTexts, library, record));
        var certificates = new DemoCertificates(definition, calendar, people.Registrars, record);
        var appeals = new DemoAppeals(definition, calendar, record);
        foreach (var student in people.Students)
        {
            history.Live(student);
            typing.Live(student);
            certificates.Live(student);
            appeals.Live(student);
        }

        return record;
    }

    /// <summary>The editions the work was begun with, kept as they are in every school.</summary>
    private static IEnumerable<TaskEditionRow> EditionsOf(DemoRecord record, SchoolLibrary library) =>
        from attempt in record.Attempts
        group attempt by new VersionedCode(attempt.TaskCode, attempt.TaskVersion) into work
        let source = library.Edition(work.Key)!.Source
        select new TaskEditionRow { Code = work.Key.Code, Version = work.Key.Version, Digest = source.Digest, Source = source.Text, KeptAt = work.Min(attempt => attempt.StartedAt) };

    private static void Add(SchoolContext school, DemoPeople people, DemoRecord record)
    {
        school.AddRange(people.Staff);
        school.AddRange(people.ClassGroups);
        school.AddRange(people.Teaching);
        school.AddRange(people.Students.Select(student => student.Person));
        school.AddRange(people.Students.Select(student => student.Row));
        school.AddRange(record.Assignments);
        school.AddRange(record.Attempts);
        school.AddRange(record.Markings);
        school.AddRange(record.Artefacts);
        school.AddRange(record.Certificates);
        school.AddRange(record.Appeals);
        foreach (var student in record.Evidence.GroupBy(entry => entry.Content.Student))
        {
            Competencies.Evidence.EvidenceRecord? last = null;
            foreach (var (origin, evidence) in student.OrderBy(entry => entry.Content.RecordedAt).ThenBy(entry => entry.Content.Id.Value, StringComparer.Ordinal))
            {
                last = Chain.Append(last, evidence);
                school.Evidence.Add(LedgerWriter.RowOf(origin, last));
            }

            school.LedgerHeads.Add(new LedgerHeadRow { StudentId = Guid.Parse(student.Key.Value), Length = last!.Sequence, Hash = last.Hash });
        }
    }
}

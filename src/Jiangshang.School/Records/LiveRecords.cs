using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Facts = System.Collections.Generic.SortedDictionary<string, string?>;

namespace Jiangshang.School.Records;

/// <summary>How the covered subjects of a chain stand in the database now.</summary>
internal static class LiveRecords
{
    /// <returns>The facts by subject, the student first.</returns>
    public static async Task<IReadOnlyList<KeyValuePair<string, Facts>>> OfStudentAsync(SchoolContext school, StudentRow student, CancellationToken cancellation)
    {
        var live = new List<KeyValuePair<string, Facts>> { new(RecordSubject.Student, RecordFacts.Of(student.Person, student)) };
        var attempts = await school.Attempts.AsNoTracking()
            .Where(row => row.StudentId == student.Id && row.Phase != AttemptPhase.Open)
            .OrderBy(row => row.StartedAt).ThenBy(row => row.Id)
            .ToListAsync(cancellation);
        var files = (await school.Artefacts.AsNoTracking().Where(row => row.StudentId == student.Id).ToListAsync(cancellation)).ToList();
        var byAttempt = files.ToLookup(row => row.AttemptId);
        live.AddRange(attempts.Select(row => new KeyValuePair<string, Facts>(RecordSubject.Attempt(row.Id), RecordFacts.Of(row, byAttempt[row.Id]))));
        var scans = files.ToDictionary(row => row.Id, row => row.Sha256);
        var certificates = await school.Certificates.AsNoTracking().Where(row => row.StudentId == student.Id).OrderBy(row => row.HandedInAt).ThenBy(row => row.Id).ToListAsync(cancellation);
        live.AddRange(certificates.Select(row => new KeyValuePair<string, Facts>(RecordSubject.Certificate(row.Id), RecordFacts.Of(row, scans.GetValueOrDefault(row.ScanId)))));
        var decisions = await school.Decisions.AsNoTracking().Where(row => row.StudentId == student.Id).OrderBy(row => row.ProposedAt).ThenBy(row => row.Id).ToListAsync(cancellation);
        live.AddRange(decisions.Select(row => new KeyValuePair<string, Facts>(RecordSubject.Decision(row.Id), RecordFacts.Of(row))));
        return live;
    }

    /// <returns>The facts by subject, the school first.</returns>
    public static async Task<IReadOnlyList<KeyValuePair<string, Facts>>> OfSchoolAsync(SchoolContext school, SchoolRow own, CancellationToken cancellation)
    {
        var live = new List<KeyValuePair<string, Facts>> { new(RecordSubject.School, RecordFacts.Of(own)) };
        var staff = await school.People.AsNoTracking().Where(row => row.Role != PersonRole.Student).OrderBy(row => row.Number).ToListAsync(cancellation);
        live.AddRange(staff.Select(row => new KeyValuePair<string, Facts>(RecordSubject.Person(row.Id), RecordFacts.Of(row))));
        var classes = await school.ClassGroups.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellation);
        live.AddRange(classes.Select(row => new KeyValuePair<string, Facts>(RecordSubject.ClassGroup(row.Id), RecordFacts.Of(row))));
        var teaching = await school.ClassGroupTeachers.AsNoTracking().ToListAsync(cancellation);
        live.AddRange(teaching
            .Select(row => RecordSubject.Teaching(row.TeacherId, row.ClassGroupId))
            .Order(StringComparer.Ordinal)
            .Select(subject => new KeyValuePair<string, Facts>(subject, [])));
        return live;
    }
}

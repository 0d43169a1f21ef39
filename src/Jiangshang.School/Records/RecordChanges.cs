using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Certificates;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.Decisions;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Jiangshang.School.Records;

/// <summary>Finds in what is about to be saved all that record chains keep.</summary>
internal sealed class RecordChanges(SchoolContext school, CancellationToken cancellation)
{
    private readonly List<RecordChange> _changes = [];

    /// <summary>Whether chains keep anything of such a row.</summary>
    public static bool Concern(object row) =>
        row is StudentRow or PersonRow or CertificateRow or AttemptRow or DecisionRow or SchoolRow or ClassGroupRow or ClassGroupTeacherRow;

    /// <returns>In an order that follows from the rows alone.</returns>
    public static async Task<IReadOnlyList<RecordChange>> OfAsync(SchoolContext school, CancellationToken cancellation)
    {
        var found = new RecordChanges(school, cancellation);
        foreach (var entry in school.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            await found.AddAsync(entry);
        }

        return [.. found._changes
            .DistinctBy(change => (change.Chain, change.Subject, change.Kind))
            .OrderBy(change => change.Chain)
            .ThenBy(change => change.Subject == RecordSubject.Student ? 0 : 1)
            .ThenBy(change => change.Subject, StringComparer.Ordinal)
            .ThenBy(change => change.Kind)];
    }

    private Task AddAsync(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            case StudentRow student:
                return AddStudentAsync(student.Id, entry);
            case PersonRow { Role: PersonRole.Student } pupil:
                return AddPupilAsync(pupil, entry);
            case PersonRow staff:
                AddStaff(staff, entry);
                return Task.CompletedTask;
            case CertificateRow certificate:
                return AddCertificateAsync(certificate, entry);
            case AttemptRow { Phase: not AttemptPhase.Open } attempt:
                return AddAttemptAsync(attempt, entry);
            case DecisionRow decision:
                Add(decision.StudentId, entry, RecordSubject.Decision(decision.Id), RecordFacts.Of(decision));
                return Task.CompletedTask;
            case SchoolRow own:
                Add(RecordEntryRow.SchoolLog, entry, RecordSubject.School, RecordFacts.Of(own));
                return Task.CompletedTask;
            case ClassGroupRow group:
                Add(RecordEntryRow.SchoolLog, entry, RecordSubject.ClassGroup(group.Id), RecordFacts.Of(group));
                return Task.CompletedTask;
            case ClassGroupTeacherRow teaches:
                Add(RecordEntryRow.SchoolLog, entry, RecordSubject.Teaching(teaches.TeacherId, teaches.ClassGroupId), []);
                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }

    private void Add(Guid chain, EntityEntry entry, string subject, SortedDictionary<string, string?> after) => _changes.Add(new RecordChange(
        chain,
        KindOf(entry.State),
        subject,
        entry.State == EntityState.Deleted ? null : after,
        entry.State == EntityState.Added));

    private static RecordKind KindOf(EntityState state) => state switch
    {
        EntityState.Added => RecordKind.Added,
        EntityState.Deleted => RecordKind.Removed,
        _ => RecordKind.Changed,
    };

    private async Task AddStudentAsync(Guid id, EntityEntry entry)
    {
        var student = school.Students.Local.FindEntry(id)?.Entity ?? await school.Students.AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
        var person = school.People.Local.FindEntry(id)?.Entity ?? await school.People.AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
        Add(id, entry, RecordSubject.Student, RecordFacts.Of(person, student));
    }

    /// <summary>Sign-ins change a pupil's row all the time; only what identifies the pupil, and what others do to the account, is kept.</summary>
    private async Task AddPupilAsync(PersonRow pupil, EntityEntry entry)
    {
        if (entry.State == EntityState.Added || IsModified(entry, nameof(PersonRow.Number), nameof(PersonRow.Name), nameof(PersonRow.Active)))
        {
            await AddStudentAsync(pupil.Id, entry);
        }

        AddReset(pupil, entry);
    }

    private void AddStaff(PersonRow staff, EntityEntry entry)
    {
        if (entry.State != EntityState.Modified || IsModified(entry, nameof(PersonRow.Number), nameof(PersonRow.Name), nameof(PersonRow.Role), nameof(PersonRow.Active), nameof(PersonRow.AuthenticatorSince)))
        {
            Add(RecordEntryRow.SchoolLog, entry, RecordSubject.Person(staff.Id), RecordFacts.Of(staff));
        }

        AddReset(staff, entry);
    }

    /// <summary>A new password that has to be changed was given by somebody else.</summary>
    private void AddReset(PersonRow person, EntityEntry entry)
    {
        if (entry.State == EntityState.Modified && person.MustChangePassword && IsModified(entry, nameof(PersonRow.PasswordHash)))
        {
            _changes.Add(new RecordChange(RecordEntryRow.SchoolLog, RecordKind.PasswordReset, RecordSubject.Person(person.Id), RecordFacts.Of(person)));
        }
    }

    private async Task AddCertificateAsync(CertificateRow certificate, EntityEntry entry)
    {
        var scan = school.Artefacts.Local.FindEntry(certificate.ScanId)?.Entity.Sha256
            ?? await school.Artefacts.Where(row => row.Id == certificate.ScanId).Select(row => row.Sha256).SingleOrDefaultAsync(cancellation);
        Add(certificate.StudentId, entry, RecordSubject.Certificate(certificate.Id), RecordFacts.Of(certificate, scan));
    }

    private async Task AddAttemptAsync(AttemptRow attempt, EntityEntry entry)
    {
        // What is entered whole brings its files along; what is handed in has them in the database.
        var files = entry.State == EntityState.Added
            ? Tracked[attempt.Id]
            : await school.Artefacts.AsNoTracking().Where(row => row.AttemptId == attempt.Id && row.RemovedAt == null).ToListAsync(cancellation);
        Add(attempt.StudentId, entry, RecordSubject.Attempt(attempt.Id), RecordFacts.Of(attempt, files));
    }

    private ILookup<Guid?, ArtefactRow> Tracked => field ??= school.Artefacts.Local.ToLookup(row => row.AttemptId);

    private static bool IsModified(EntityEntry entry, params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
        {
            if (entry.Property(property).IsModified)
            {
                return true;
            }
        }

        return false;
    }
}

using Jiangshang.School.Access;
using Jiangshang.School.Appeals;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Assignments;
using Jiangshang.School.Attempts;
using Jiangshang.School.Certificates;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.Clocks;
using Jiangshang.School.Decisions;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Marking;
using Jiangshang.School.People;
using Jiangshang.School.Proctoring;
using Jiangshang.School.Reviews;
using Jiangshang.School.Records;
using Jiangshang.School.SignIn;
using Jiangshang.School.Summaries;
using Jiangshang.School.TrainingTasks;
using Jiangshang.School.TypingTexts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jiangshang.School.Storage;

/// <summary>The school's database. Each provider has its own context with its own migrations; the model is this one.</summary>
public abstract class SchoolContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SchoolRow> Schools => Set<SchoolRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<ClockRow> Clocks => Set<ClockRow>();

    public DbSet<FileStoreRow> FileStores => Set<FileStoreRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<RecoveryCodeRow> RecoveryCodes => Set<RecoveryCodeRow>();

    public DbSet<StudentRow> Students => Set<StudentRow>();

    public DbSet<StudentSummaryRow> StudentSummaries => Set<StudentSummaryRow>();

    public DbSet<ClassGroupRow> ClassGroups => Set<ClassGroupRow>();

    public DbSet<ClassGroupTeacherRow> ClassGroupTeachers => Set<ClassGroupTeacherRow>();

    public DbSet<AssignmentRow> Assignments => Set<AssignmentRow>();

    public DbSet<TaskEditionRow> TaskEditions => Set<TaskEditionRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<JournalEntryRow> JournalEntries => Set<JournalEntryRow>();

    public DbSet<AttemptWriterRow> AttemptWriters => Set<AttemptWriterRow>();

    public DbSet<AttemptIncidentRow> AttemptIncidents => Set<AttemptIncidentRow>();

    public DbSet<MarkingRow> Markings => Set<MarkingRow>();

    public DbSet<AppealRow> Appeals => Set<AppealRow>();

    public DbSet<ArtefactRow> Artefacts => Set<ArtefactRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<LedgerHeadRow> LedgerHeads => Set<LedgerHeadRow>();

    public DbSet<CertificateRow> Certificates => Set<CertificateRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<RecordEntryRow> RecordEntries => Set<RecordEntryRow>();

    public DbSet<RecordHeadRow> RecordHeads => Set<RecordHeadRow>();

    public DbSet<AccessLogRow> AccessLog => Set<AccessLogRow>();

    public DbSet<WorkReviewRow> WorkReviews => Set<WorkReviewRow>();

    public DbSet<TypingPrintRow> TypingPrints => Set<TypingPrintRow>();

    public DbSet<TypingPrintKeyRow> TypingPrintKeys => Set<TypingPrintKeyRow>();

    public DbSet<SchoolTextRow> SchoolTexts => Set<SchoolTextRow>();

    public DbSet<RoomRow> Rooms => Set<RoomRow>();

    public DbSet<RoomGuessRow> RoomGuesses => Set<RoomGuessRow>();

    public DbSet<HeartbeatRow> Heartbeats => Set<HeartbeatRow>();

    public DbSet<HeldDecisionRow> HeldDecisions => Set<HeldDecisionRow>();

    /// <summary>When record entries are written.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Whom record entries name; null for the program itself.</summary>
    internal Guid? WritingFor { get; set; }

    /// <summary>The instant record entries carry instead of now, for a history that is entered at once.</summary>
    internal DateTimeOffset? WritingAt { get; set; }

    /// <summary>Saves, and with it the record entries that tell of it.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await RecordKeeping.NoteAsync(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <exception cref="InvalidOperationException">Something that record chains keep has changed: it would be saved without its entry.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        ChangeTracker.Entries().Any(entry => entry.State != EntityState.Unchanged && RecordChanges.Concern(entry.Entity))
            ? throw new InvalidOperationException("What record chains keep is saved with SaveChangesAsync.")
            : base.SaveChanges(acceptAllChangesOnSuccess);

    /// <summary>
    /// Instants are kept as UTC ticks: SQLite knows none, and PostgreSQL's keep microseconds only. Ticks sort and compare in SQL
    /// and lose nothing, on both alike.
    /// </summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SchoolRow>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<SchoolRow>().Property(row => row.JournalCharacters).HasDefaultValue(4_000_000);
        modelBuilder.Entity<KeyRow>();
        modelBuilder.Entity<ClockRow>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<HeartbeatRow>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<FileStoreRow>().Property(row => row.Id).ValueGeneratedNever();
        OnPeople(modelBuilder);
        OnWork(modelBuilder);
        OnRecord(modelBuilder);
        OnTrust(modelBuilder);
        RecordModel.Of(modelBuilder);
        NeverGenerateIds(modelBuilder);
    }

    private static void OnPeople(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PersonRow>(person =>
        {
            person.HasIndex(row => row.Number).IsUnique();
            person.HasIndex(row => row.Name);
            person.HasIndex(row => row.GivenName);
            person.HasIndex(row => new { row.Role, row.Number });
            person.Property(row => row.GivenName).HasComputedColumnSql("substr(\"Name\", 2)");
            person.Property(row => row.Role).HasConversion<string>();
        });
        modelBuilder.Entity<SessionRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<RecoveryCodeRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<StudentRow>(student =>
        {
            student.HasOne(row => row.Person).WithOne().HasForeignKey<StudentRow>(row => row.Id).OnDelete(DeleteBehavior.Restrict);
            student.HasOne<ClassGroupRow>().WithMany().HasForeignKey(row => row.ClassGroupId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<StudentSummaryRow>(summary =>
        {
            summary.HasKey(row => row.StudentId);
            summary.HasOne<StudentRow>().WithOne().HasForeignKey<StudentSummaryRow>(row => row.StudentId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ClassGroupRow>().HasIndex(row => row.Name).IsUnique();
        modelBuilder.Entity<ClassGroupTeacherRow>(teaches =>
        {
            teaches.HasKey(row => new { row.TeacherId, row.ClassGroupId });
            teaches.HasOne<ClassGroupRow>().WithMany().HasForeignKey(row => row.ClassGroupId).OnDelete(DeleteBehavior.Restrict);
            teaches.HasOne<PersonRow>().WithMany().HasForeignKey(row => row.TeacherId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<AccessLogRow>(log =>
        {
            log.HasIndex(row => new { row.StudentId, row.At });
            log.HasIndex(row => new { row.PersonId, row.At });
        });
    }

    private static void OnWork(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AssignmentRow>(assignment =>
        {
            assignment.HasOne<StudentRow>().WithMany().HasForeignKey(row => row.StudentId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasIndex(row => row.RemedialSlot).IsUnique();
            assignment.Property(row => row.Condition).HasConversion<string>();
        });
        modelBuilder.Entity<TaskEditionRow>().HasKey(row => new { row.Code, row.Version });
        modelBuilder.Entity<AttemptRow>(attempt =>
        {
            attempt.HasOne<StudentRow>().WithMany().HasForeignKey(row => row.StudentId).OnDelete(DeleteBehavior.Restrict);
            attempt.HasOne<AssignmentRow>().WithMany().HasForeignKey(row => row.AssignmentId).OnDelete(DeleteBehavior.Restrict);
            attempt.HasIndex(row => row.OpenSlot).IsUnique();
            attempt.HasIndex(row => new { row.AssignmentId, row.Number, row.Revision }).IsUnique();
            attempt.HasIndex(row => new { row.Phase, row.EndsAt });

            // What lists ask of attempts stands whole in an index: the rows themselves carry worksheet and submission, and are long.
            attempt.HasIndex(row => new { row.Phase, row.SubmittedAt, row.StudentId });
            attempt.HasIndex(row => new { row.StudentId, row.AssignmentId, row.Number, row.Revision, row.Phase, row.ScoreHundredths });
            attempt.HasIndex(row => new { row.StudentId, row.ScoredAt });
            attempt.Property(row => row.Condition).HasConversion<string>();
            attempt.Property(row => row.Phase).HasConversion<string>();
            attempt.Property(row => row.BegunBy).HasConversion<string>().HasDefaultValue(AttemptBeginning.Opening);
        });
        modelBuilder.Entity<AttemptWriterRow>(writer =>
        {
            writer.HasKey(row => row.AttemptId);
            writer.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<AttemptIncidentRow>(incident =>
        {
            incident.HasKey(row => new { row.AttemptId, row.Kind, row.Sequence });
            incident.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
            incident.Property(row => row.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<JournalEntryRow>(entry =>
        {
            entry.HasKey(row => new { row.AttemptId, row.Sequence });
            entry.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<MarkingRow>(marking =>
        {
            marking.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
            marking.HasIndex(row => new { row.AttemptId, row.Number }).IsUnique();
        });
        modelBuilder.Entity<HeldDecisionRow>(decision =>
        {
            decision.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
            decision.HasIndex(row => row.AttemptId);
            decision.Property(row => row.Verdict).HasConversion<string>();
        });
        modelBuilder.Entity<AppealRow>(appeal =>
        {
            appeal.HasOne<StudentRow>().WithMany().HasForeignKey(row => row.StudentId).OnDelete(DeleteBehavior.Restrict);
            appeal.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
            appeal.HasIndex(row => row.MarkAppealed).IsUnique();
            appeal.HasIndex(row => new { row.State, row.RaisedAt });
            appeal.Property(row => row.State).HasConversion<string>();
        });
        modelBuilder.Entity<ArtefactRow>(artefact =>
        {
            artefact.HasIndex(row => row.AttemptId);
            artefact.HasIndex(row => row.StudentId);
            artefact.HasIndex(row => row.Sha256);
        });
    }

    private static void OnRecord(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EvidenceRow>(evidence =>
        {
            evidence.HasIndex(row => new { row.StudentId, row.Sequence }).IsUnique();
            evidence.HasIndex(row => row.Origin).IsUnique();
            evidence.HasIndex(row => row.AttemptId);
            evidence.HasOne<StudentRow>().WithMany().HasForeignKey(row => row.StudentId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<LedgerHeadRow>().HasKey(row => row.StudentId);
        modelBuilder.Entity<CertificateRow>(certificate =>
        {
            certificate.HasOne<StudentRow>().WithMany().HasForeignKey(row => row.StudentId).OnDelete(DeleteBehavior.Restrict);
            certificate.HasIndex(row => new { row.Status, row.HandedInAt });
            certificate.HasIndex(row => row.Status);
            certificate.HasIndex(row => row.Number);
            certificate.HasIndex(row => row.ScanId);
            certificate.Property(row => row.Status).HasConversion<string>();
        });
    }

    private static void OnTrust(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<WorkReviewRow>(review =>
        {
            review.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
            review.HasIndex(row => new { row.AttemptId, row.Number }).IsUnique();
            review.Property(row => row.Decision).HasConversion<string>();
        });
        modelBuilder.Entity<TypingPrintRow>(print =>
        {
            print.HasKey(row => row.AttemptId);
            print.HasOne<AttemptRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<TypingPrintKeyRow>(key =>
        {
            key.HasKey(row => new { row.Key, row.AttemptId, row.Position });
            key.HasOne<TypingPrintRow>().WithMany().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<SchoolTextRow>().HasIndex(row => row.Code).IsUnique();
        modelBuilder.Entity<RoomRow>(room =>
        {
            room.HasOne<ClassGroupRow>().WithMany().HasForeignKey(row => row.ClassGroupId).OnDelete(DeleteBehavior.Restrict);
            room.HasIndex(row => new { row.ClassGroupId, row.ClosesAt });
        });
        modelBuilder.Entity<RoomGuessRow>(guess =>
        {
            guess.HasKey(row => row.StudentId);
            guess.HasOne<StudentRow>().WithMany().HasForeignKey(row => row.StudentId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    /// <summary>Every Guid is given by the code that knows what it stands for.</summary>
    private static void NeverGenerateIds(ModelBuilder modelBuilder)
    {
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.FindPrimaryKey()?.Properties ?? []))
        {
            if (key.ClrType == typeof(Guid))
            {
                key.ValueGenerated = ValueGenerated.Never;
            }
        }
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

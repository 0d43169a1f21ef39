using Jiangshang.School.Decisions;
using Jiangshang.School.People;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Records;

/// <summary>How record chains, and the decisions of people, lie in the database.</summary>
internal static class RecordModel
{
    public static void Of(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RecordEntryRow>(entry =>
        {
            entry.HasKey(row => new { row.Chain, row.Sequence });
            entry.HasIndex(row => new { row.Chain, row.Subject, row.Sequence });
            entry.Property(row => row.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<RecordHeadRow>().HasKey(row => row.Chain);
        modelBuilder.Entity<DecisionRow>(decision =>
        {
            decision.HasOne<StudentRow>().WithMany().HasForeignKey(row => row.StudentId).OnDelete(DeleteBehavior.Restrict);
            decision.HasIndex(row => row.State);
            decision.Property(row => row.Kind).HasConversion<string>();
            decision.Property(row => row.State).HasConversion<string>();
        });
    }
}

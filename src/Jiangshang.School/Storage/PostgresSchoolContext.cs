using Jiangshang.School.ClassGroups;
using Jiangshang.School.People;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Storage;

/// <summary>The school's database in PostgreSQL.</summary>
public sealed class PostgresSchoolContext(DbContextOptions<PostgresSchoolContext> options) : SchoolContext(options)
{
    /// <summary>Sorts by code point, as SQLite does: only so are names found by their beginning with an index, and lists equal on both.</summary>
    private const string ByCodePoint = "C";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<PersonRow>(person =>
        {
            person.Property(row => row.Number).UseCollation(ByCodePoint);
            person.Property(row => row.Name).UseCollation(ByCodePoint);
            person.Property(row => row.GivenName).UseCollation(ByCodePoint).HasComputedColumnSql("substr(\"Name\", 2)", stored: true);
        });
        modelBuilder.Entity<ClassGroupRow>().Property(row => row.Name).UseCollation(ByCodePoint);
    }
}

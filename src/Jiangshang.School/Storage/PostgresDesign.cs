using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Jiangshang.School.Storage;

/// <summary>Makes a context for the migrations tool, which reads the model and opens no database.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresSchoolContext>
{
    public PostgresSchoolContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresSchoolContext>().UseNpgsql("Host=localhost;Database=design").Options);
}

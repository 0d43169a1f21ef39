using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Jiangshang.School.Storage;

/// <summary>Makes a context for the migrations tool, which reads the model and opens no database.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteSchoolContext>
{
    public SqliteSchoolContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSchoolContext>().UseSqlite("Data Source=design.db").Options);
}

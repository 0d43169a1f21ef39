using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Storage;

/// <summary>The school's database in a SQLite file.</summary>
public sealed class SqliteSchoolContext(DbContextOptions<SqliteSchoolContext> options) : SchoolContext(options);

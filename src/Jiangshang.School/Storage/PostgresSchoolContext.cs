using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Storage;

/// <summary>The school's database in PostgreSQL.</summary>
public sealed class PostgresSchoolContext(DbContextOptions<PostgresSchoolContext> options) : SchoolContext(options);

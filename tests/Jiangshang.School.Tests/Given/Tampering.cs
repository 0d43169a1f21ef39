using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Given;

/// <summary>What somebody can do who owns the database.</summary>
public static class Tampering
{
    /// <summary>Guards down, then the change.</summary>
    public static async Task TamperAsync(this ASchool school, string sql)
    {
        await using var open = school.Storage.Read();
        await open.Database.OpenConnectionAsync();
        if (school.Storage.Provider == DatabaseProvider.Postgres)
        {
            await open.Database.ExecuteSqlRawAsync("SET session_replication_role = replica");
        }
        else
        {
            foreach (var trigger in await open.Database.SqlQueryRaw<string>("""SELECT "name" AS "Value" FROM sqlite_master WHERE "type" = 'trigger'""").ToListAsync())
            {
                // A name of our own making.
                var drop = $"DROP TRIGGER \"{trigger}\"";
                await open.Database.ExecuteSqlRawAsync(drop);
            }
        }

        await open.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        if (school.Storage.Provider == DatabaseProvider.Postgres)
        {
            await open.Database.ExecuteSqlRawAsync("SET session_replication_role = DEFAULT");
        }
    }
}

using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiangshang.School.Tests.Growth;

public sealed class MigrationTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task People_entered_before_are_found_by_their_given_name_after(DatabaseProvider provider)
    {
        await using var own = await TestDatabase.CreateAsync(provider);
        await using var database = new SchoolDatabase(own.Options);
        await using (var school = database.Read())
        {
            await school.GetService<IMigrator>().MigrateAsync("TwoStepsAndAppeals");
            var (id, no) = (Guid.CreateVersion7(), false);
            await school.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "People" ("Id", "Number", "Name", "Role", "PasswordHash", "SecurityStamp", "MustChangePassword", "Active", "FailedSignIns", "AuthenticatorStep", "CreatedAt")
                VALUES ({id}, 'S9', '欧阳若曦', 'Student', 'x', 'x', {no}, {no}, 0, 0, 0)
                """);
        }

        await database.MigrateAsync();
        await using var after = database.Read();
        Assert.Equal("阳若曦", (await after.People.SingleAsync()).GivenName);
    }
}

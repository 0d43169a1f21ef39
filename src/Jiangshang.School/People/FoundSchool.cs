using System.Security.Cryptography;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Enters the school and its first administrator into an empty database.</summary>
public sealed class FoundSchool(SchoolDatabase database, Passwords passwords, TimeProvider clock)
{
    /// <param name="staffNeedAuthenticator">Whether staff must sign in with two steps.</param>
    /// <param name="firstPassword">The administrator's first password, to be changed at the first sign-in.</param>
    public Task<Outcome<Guid>> HandleAsync(string code, string name, string administratorNumber, string firstPassword, bool staffNeedAuthenticator = false, CancellationToken cancellation = default) =>
        database.WriteAsync<Guid>(
            async school =>
            {
                if (await school.Schools.AnyAsync(cancellation))
                {
                    return new SchoolAlreadyFounded();
                }

                school.Schools.Add(new SchoolRow { Code = code, Name = name, SeedKey = RandomNumberGenerator.GetBytes(32), StaffNeedAuthenticator = staffNeedAuthenticator, RecordsSince = clock.GetUtcNow() });
                var administrator = new PersonRow
                {
                    Id = Guid.CreateVersion7(),
                    Number = administratorNumber,
                    Name = "管理员",
                    Role = PersonRole.Administrator,
                    PasswordHash = passwords.Hash(firstPassword),
                    SecurityStamp = SecurityStamps.New(),
                    MustChangePassword = true,
                    CreatedAt = clock.GetUtcNow(),
                };
                school.People.Add(administrator);
                return administrator.Id;
            },
            oneAtATime: SchoolRow.Founding,
            cancellation);
}

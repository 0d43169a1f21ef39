using Jiangshang.School.ClassGroups;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Enters one of the staff, with the classes a teacher teaches.</summary>
public sealed class EnterStaff(SchoolDatabase database, Passwords passwords, TimeProvider clock)
{
    public async Task<Outcome<Account>> HandleAsync(string number, string name, PersonRole role, IReadOnlyList<Guid> classGroups, CancellationToken cancellation = default)
    {
        if (!StudentEntryCheck.IsNumber(number) || string.IsNullOrWhiteSpace(name) || role == PersonRole.Student)
        {
            return new StaffEntryRejected();
        }

        var firstPassword = FirstPasswords.New();
        return await database.WriteAsync<Account>(
            async school =>
            {
                var taught = classGroups.Distinct().ToList();
                if (await school.People.AnyAsync(row => row.Number == number, cancellation)
                    || await school.ClassGroups.CountAsync(row => taught.Contains(row.Id), cancellation) != taught.Count)
                {
                    return new StaffEntryRejected();
                }

                var person = new PersonRow
                {
                    Id = Guid.CreateVersion7(),
                    Number = number,
                    Name = name.Trim(),
                    Role = role,
                    PasswordHash = passwords.HashFirst(firstPassword),
                    SecurityStamp = SecurityStamps.New(),
                    MustChangePassword = true,
                    CreatedAt = clock.GetUtcNow(),
                };
                school.People.Add(person);
                if (role == PersonRole.Teacher)
                {
                    school.ClassGroupTeachers.AddRange(taught.Select(classGroup => new ClassGroupTeacherRow { ClassGroupId = classGroup, TeacherId = person.Id }));
                }

                return new Account(person.Id, number, person.Name, firstPassword);
            },
            cancellation);
    }
}

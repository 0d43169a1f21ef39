using Jiangshang.School.ClassGroups;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Enters a list of students: all of it, or nothing and what is wrong with it.</summary>
public sealed class EnterStudents(SchoolDatabase database, SchoolLibrary library, Passwords passwords, TimeProvider clock)
{
    public async Task<Outcome<EnteredStudents>> HandleAsync(IReadOnlyList<StudentEntry> entries, CancellationToken cancellation = default)
    {
        var firstPasswords = entries.Select(_ => FirstPasswords.New()).ToList();
        var hashes = firstPasswords.AsParallel().AsOrdered().Select(passwords.HashFirst).ToList();
        return await database.WriteAsync<EnteredStudents>(
            async school =>
            {
                var taken = await school.People.Select(row => row.Number).ToHashSetAsync(cancellation);
                var classGroups = await school.ClassGroups.ToDictionaryAsync(row => row.Name, cancellation);
                var entryYears = classGroups.ToDictionary(pair => pair.Key, pair => pair.Value.EntryYear);
                var problems = StudentEntryCheck.Of(entries, taken, entryYears, library).ToList();
                if (problems.Count > 0)
                {
                    return new EnteredStudents([], problems);
                }

                var accounts = entries.Select((entry, index) => Add(school, classGroups, entry, firstPasswords[index], hashes[index])).ToList();
                return new EnteredStudents(accounts, []);
            },
            cancellation);
    }

    private Account Add(SchoolContext school, Dictionary<string, ClassGroupRow> classGroups, StudentEntry entry, string firstPassword, string hash)
    {
        if (!classGroups.TryGetValue(entry.ClassGroup, out var classGroup))
        {
            classGroup = new ClassGroupRow { Id = Guid.CreateVersion7(), Name = entry.ClassGroup, EntryYear = entry.EntryYear };
            classGroups.Add(entry.ClassGroup, classGroup);
            school.ClassGroups.Add(classGroup);
        }

        var person = new PersonRow
        {
            Id = Guid.CreateVersion7(),
            Number = entry.Number,
            Name = entry.Name,
            Role = PersonRole.Student,
            PasswordHash = hash,
            SecurityStamp = SecurityStamps.New(),
            MustChangePassword = true,
            CreatedAt = clock.GetUtcNow(),
        };
        school.People.Add(person);
        school.Students.Add(new StudentRow
        {
            Id = person.Id,
            ClassGroupId = classGroup.Id,
            EntryYear = entry.EntryYear,
            Specialization = entry.Specialization.Value,
        });
        return new Account(person.Id, person.Number, person.Name, firstPassword);
    }
}

using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Closes an account. What the person did stays; nobody signs in with it any more.</summary>
public sealed class DeactivatePerson(SchoolDatabase database, Sessions sessions)
{
    public async Task<Outcome<bool>> HandleAsync(Actor actor, Guid person, CancellationToken cancellation = default)
    {
        if (actor.Person == person)
        {
            return new CannotDeactivateSelf();
        }

        var outcome = await database.WriteAsync<bool>(
            async school =>
            {
                if (await school.People.SingleOrDefaultAsync(row => row.Id == person, cancellation) is not { } row)
                {
                    return new SubjectUnknown();
                }

                row.Active = false;
                row.SecurityStamp = SecurityStamps.New();
                await Sessions.EndAllAsync(school, row.Id, cancellation);
                return true;
            },
            cancellation);
        sessions.Forget(person);
        return outcome;
    }
}

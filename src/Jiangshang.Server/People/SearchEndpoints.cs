using Jiangshang.Contracts.People;
using Jiangshang.School.Access;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.People;
using Jiangshang.Server.Access;
using Jiangshang.Server.ClassGroups;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;

namespace Jiangshang.Server.People;

/// <summary>The search of the frame: students and classes within reach, by a few characters.</summary>
public static class SearchEndpoints
{
    private const int MostClasses = 8;

    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGet("/api/search", FindAsync).Requires(Act.Search);

    private static async Task<SearchView> FindAsync(string? find, Caller caller, SearchPeople people, ClassGroupReading classGroups, StudentCases cases, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(find))
        {
            return new SearchView([], []);
        }

        var students = await people.HandleAsync(caller.Actor, find, cancellation);
        var classes = await classGroups.NamedAsync(caller.Actor, find, MostClasses, cancellation);
        return new SearchView([.. students.Select(cases.CardOf)], [.. classes.Select(ClassGroupEndpoints.CardOf)]);
    }
}

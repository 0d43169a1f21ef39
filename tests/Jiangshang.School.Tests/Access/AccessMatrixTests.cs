using System.Text.Json;
using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.AspNetCore.Routing;

namespace Jiangshang.School.Tests.Access;

/// <summary>
/// Every endpoint × every role × every object, really sent. The list of endpoints is the server's own, so none can be added
/// without saying here who may.
/// </summary>
public sealed class AccessMatrixTests
{
    private static readonly (string Number, PersonRole Role, string ClassGroup)[] Actors =
    [
        ("S1", PersonRole.Student, "A"),
        ("S3", PersonRole.Student, "B"),
        ("TA", PersonRole.Teacher, "A"),
        ("TB", PersonRole.Teacher, "B"),
        ("R1", PersonRole.Registrar, "A"),
        ("A1", PersonRole.Administrator, "A"),
    ];

    [Fact]
    public async Task Every_endpoint_has_its_expectations_and_every_expectation_its_endpoint()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var served = school.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("api", StringComparison.OrdinalIgnoreCase) == true)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
            .ToHashSet(StringComparer.Ordinal);
        var expected = AccessMatrix.Rows.Select(row => row.Endpoint).Concat(AccessMatrix.OpenToEverybody).ToHashSet(StringComparer.Ordinal);
        Report(
        [
            .. served.Except(expected).Select(endpoint => $"{endpoint}: served, and nobody has written down who may"),
            .. expected.Except(served).Select(endpoint => $"{endpoint}: expected, and not served"),
        ]);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Everybody_reaches_what_is_theirs_and_nothing_else(DatabaseProvider provider)
    {
        await using var school = await MatrixSchool.OpenAsync(provider);
        var faults = new List<string>();
        foreach (var row in AccessMatrix.Rows)
        {
            foreach (var actor in Actors)
            {
                IEnumerable<MatrixObject> objects = row.IsAboutObject ? [.. school.Objects, MatrixObject.Unknown] : [MatrixObject.Unknown];
                foreach (var thing in objects)
                {
                    var whose = row.IsAboutObject ? WhoseIs(school, actor.Number, actor.ClassGroup, thing) : Whose.None;
                    faults.AddRange((await FaultsAsync(school, row, actor.Number, actor.Role, whose, thing))
                        .Select(fault => $"{row.Name} by {actor.Role} {actor.Number}, {whose} ({thing.Number}): {fault}"));
                }
            }
        }

        Report(faults);
    }

    /// <summary>Routes match whatever their case: so must what guards them.</summary>
    [Fact]
    public async Task Nobody_is_answered_without_a_session_however_the_address_is_written()
    {
        await using var school = await MatrixSchool.OpenAsync(DatabaseProvider.Sqlite);
        var faults = new List<string>();
        var before = await school.FingerprintAsync();
        var thing = school.Objects[0];
        foreach (var row in AccessMatrix.Rows)
        {
            var path = thing.PathOf(row.Route, asOneself: false);
            foreach (var written in new[] { path, path.Replace("/api/", "/API/", StringComparison.Ordinal), path.ToUpperInvariant(), path.Replace("/api/", "/%61pi/", StringComparison.Ordinal), path + "/" })
            {
                var (status, _, body) = await school.SendAsync(null, row.Method, written, row.Body?.Invoke(school, thing));
                if (status != 401 || TypeOf(body) != "notSignedIn")
                {
                    faults.Add($"{row.Name} by nobody, as {written}: {status} {Short(body)}");
                }
            }
        }

        Assert.Equal(before, await school.FingerprintAsync());
        Report(faults);
    }

    [Fact]
    public async Task What_is_open_to_everybody_answers_without_a_session()
    {
        await using var school = await MatrixSchool.OpenAsync(DatabaseProvider.Sqlite);
        Assert.Equal(200, (await school.SendAsync(null, HttpMethod.Post, "/api/session", AccessMatrix.Json(MatrixSchool.SignIn("S1")))).Status);
        Assert.Equal(204, (await school.SendAsync(null, HttpMethod.Delete, "/api/session", null)).Status);
        var (status, _, body) = await school.SendAsync(null, HttpMethod.Get, "/api/no-such-thing", null);
        Assert.Equal((404, "subjectUnknown"), (status, TypeOf(body)));
    }

    [Fact]
    public async Task Something_of_ones_own_in_a_request_opens_nothing_of_anothers()
    {
        await using var school = await MatrixSchool.OpenAsync(DatabaseProvider.Sqlite);
        var (own, other) = (school.Objects[0], school.Objects[2]);
        var before = await school.FingerprintAsync();
        (string By, HttpMethod Method, string Path, HttpContent? Body)[] mixed =
        [
            ("S1", HttpMethod.Delete, $"/api/attempts/{own.OpenAttempt}/artefacts/{other.WorkFile}", null),
            ("TA", HttpMethod.Post, "/api/assignments", AccessMatrix.Json(AccessMatrix.Order(school, [], [own.Student, other.Student]))),
            ("TA", HttpMethod.Post, "/api/assignments", AccessMatrix.Json(AccessMatrix.Order(school, [own.ClassGroup], [other.Student]))),
            ("TA", HttpMethod.Post, "/api/assignments", AccessMatrix.Json(AccessMatrix.Order(school, [own.ClassGroup, other.ClassGroup], []))),
            ("TA", HttpMethod.Post, "/api/remediation", AccessMatrix.Json(new Contracts.GraduationAudits.AssignRemedialRequest([own.Student, other.Student]))),
        ];
        foreach (var (by, method, path, body) in mixed)
        {
            var answer = await school.SendAsync(by, method, path, body);
            Assert.True(answer.Status is 403 or 404, $"{method} {path} by {by} with {own.Number}'s and {other.Number}'s: {answer.Status} {Short(answer.Body)}");
        }

        Assert.Equal(before, await school.FingerprintAsync());
    }

    private static Whose WhoseIs(MatrixSchool school, string number, string classGroup, MatrixObject thing) =>
        thing == MatrixObject.Unknown ? Whose.Unknown
        : thing.Number == number ? Whose.Own
        : thing.ClassGroup == (classGroup == "A" ? school.School.ClassA : school.School.ClassB) ? Whose.OwnClass
        : Whose.OtherClass;

    private static async Task<IReadOnlyList<string>> FaultsAsync(MatrixSchool school, MatrixRow row, string number, PersonRole role, Whose whose, MatrixObject thing)
    {
        var allowed = row.Allows(role, whose);
        var watched = !allowed && row.Method != HttpMethod.Get;
        var before = watched ? await school.FingerprintAsync() : string.Empty;
        var logged = (await school.LogAfterAsync(0)) is [.., var last] ? last.Id : 0;
        var (status, mediaType, body) = await school.SendAsync(number, row.Method, thing.PathOf(row.Route, whose == Whose.Own), row.Body?.Invoke(school, thing));
        if (!allowed)
        {
            return
            [
                .. RefusalFaults(school, status, mediaType, body),
                .. watched && before != await school.FingerprintAsync() ? new[] { "refused, and yet something changed" } : [],
            ];
        }

        if (status is 401 or 403 or 404 or >= 500)
        {
            return [$"should be allowed: {status} {Short(body)}"];
        }

        return
        [
            .. HiddenFrom(school, number, role).Where(secret => body.Contains(secret, StringComparison.Ordinal)).Select(secret => $"the answer tells {secret}, which is out of reach"),
            .. LogFaults(row, school.School.People[number], role, thing, await school.LogAfterAsync(logged)),
        ];
    }

    private static IEnumerable<string> RefusalFaults(MatrixSchool school, int status, string? mediaType, string body)
    {
        if (status is not (401 or 403 or 404) || mediaType != "application/problem+json" || TypeOf(body) is not ("accessRejected" or "subjectUnknown"))
        {
            yield return $"should be refused: {status} {Short(body)}";
        }

        foreach (var secret in school.Objects.SelectMany(known => known.Secrets).Where(secret => body.Contains(secret, StringComparison.Ordinal)))
        {
            yield return $"the refusal tells {secret}";
        }
    }

    private static IEnumerable<string> LogFaults(MatrixRow row, Guid person, PersonRole role, MatrixObject thing, List<AccessLogRow> log)
    {
        var expected = role == PersonRole.Student ? MatrixLog.Nothing : row.Log;
        if (expected == MatrixLog.Nothing && log.Count > 0)
        {
            yield return $"logged as {log[0].Act}, though it is no access of staff to a student's data";
        }

        if (expected != MatrixLog.Nothing && log.Count == 0)
        {
            yield return "staff saw or changed a student's data, and nothing was logged";
        }

        foreach (var entry in log)
        {
            var named = entry.StudentId == thing.Student || entry.StudentId == thing.Neighbour || (entry.StudentId is null && entry.ClassGroupId == thing.ClassGroup);
            if (entry.PersonId != person || (expected == MatrixLog.Subject && !named))
            {
                yield return $"logged {entry.Act} by {entry.PersonId} of {entry.StudentId} in {entry.ClassGroupId}, which it was not";
            }
        }
    }

    /// <summary>What no answer may tell this person, whatever was asked.</summary>
    private static IEnumerable<string> HiddenFrom(MatrixSchool school, string number, PersonRole role) => role switch
    {
        PersonRole.Student => school.Objects.Where(thing => thing.Number != number).SelectMany(thing => thing.Secrets),
        PersonRole.Teacher => school.Objects.Where(thing => thing.ClassGroup != (number == "TA" ? school.School.ClassA : school.School.ClassB)).SelectMany(thing => thing.Secrets),
        PersonRole.Registrar => [],
        PersonRole.Administrator => school.Objects.SelectMany(thing => thing.WorkSecrets),
    };

    private static string? TypeOf(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("type", out var type) ? type.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Short(string body) => body.Length > 160 ? body[..160] : body;

    private static void Report(List<string> faults) => Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(60))}");
}

using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jiangshang.Contracts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Access;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jiangshang.School.Tests.Requests;

/// <summary>
/// Fault 26: every endpoint the server has, every field of what it takes, read from the types and not from a list; as nobody and
/// as each role. Whatever is wrong with a field is answered with a sentence, and never by a fault of the server.
/// </summary>
public sealed class RequestFieldTests
{
    private static readonly string?[] Actors = [null, "S1", "TA", "R1", "A1"];

    /// <summary>What may stand in the place of a field, by name; null leaves it out.</summary>
    private static readonly (string Name, string? Json)[] Wrong =
    [
        ("missing", null), ("null", "null"), ("number", "-7"), ("large number", "9223372036854775807"), ("text", "\"x\""), ("object", "{\"a\":1}"), ("list", "[null]"), ("true", "true"),
        ("long", $"\"{new string('长', 20_000)}\""), ("half a character", "\"\\ud800\""), ("NUL", "\"a\\u0000b\""), ("last day", "\"9999-12-31T23:59:59+00:00\""),
    ];

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Every_field_of_every_endpoint_may_be_wrong_and_is_answered_with_a_sentence(DatabaseProvider provider)
    {
        await using var school = await MatrixSchool.OpenAsync(provider);
        var faults = new List<string>();
        var sent = 0;
        foreach (var (method, route, type) in Bodies(school))
        {
            foreach (var actor in Actors)
            {
                var path = school.Objects[0].PathOf(route, asOneself: actor == "S1");
                var inside = (await school.SendAsync(actor, method, path, Json("{}"))).Status == 400;
                foreach (var (what, body, mustBeRefused) in Bodies(type))
                {
                    var (status, mediaType, text) = await school.SendAsync(actor, method, path, body);
                    sent++;
                    if ((Fault(status, mediaType, text) ?? (inside && mustBeRefused && status != 400 ? $"{status} instead of 400" : null)) is { } fault)
                    {
                        faults.Add($"{method} {route} by {actor ?? "nobody"}, {what}: {fault}");
                    }
                }
            }
        }

        Report(faults, sent, atLeast: 2_000);
    }

    [Fact]
    public async Task Every_form_and_every_address_too()
    {
        await using var school = await MatrixSchool.OpenAsync(DatabaseProvider.Sqlite);
        var faults = new List<string>();
        var sent = 0;
        foreach (var endpoint in Endpoints(school))
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
            {
                foreach (var actor in Actors)
                {
                    foreach (var (what, path, body) in Addressed(school, endpoint, actor))
                    {
                        var (status, mediaType, text) = await school.SendAsync(actor, new HttpMethod(method), path, method == "GET" ? null : body);
                        sent++;
                        if (Fault(status, mediaType, text) is { } fault)
                        {
                            faults.Add($"{method} {endpoint.RoutePattern.RawText} by {actor ?? "nobody"}, {what}: {fault}");
                        }
                    }
                }
            }
        }

        Report(faults, sent, atLeast: 1_000);
    }

    [Theory]
    [InlineData("/学生/张三?班=电商", "/%E5%AD%A6%E7%94%9F/%E5%BC%A0%E4%B8%89?%E7%8F%AD=%E7%94%B5%E5%95%86")]
    [InlineData("/tasks/é", "/tasks/%C3%A9")]
    [InlineData("/tasks", "/tasks")]
    public void A_return_address_is_written_as_a_header_can_carry_it(string asked, string goesTo) =>
        Assert.Equal(goesTo, Server.SignIn.ReturnAddress.Of(asked));

    /// <summary>Half a character cannot stand in an attribute: what is compiled is written in UTF-8.</summary>
    [Fact]
    public void Half_a_character_in_a_return_address_is_replaced() =>
        Assert.Equal("/a%EF%BF%BDb", Server.SignIn.ReturnAddress.Of(string.Concat("/a", (char)0xd800, "b")));

    /// <summary>The walk itself sees what it is there for.</summary>
    [Theory]
    [InlineData(500, "application/problem+json", "{}", false)]
    [InlineData(400, "application/json", "", false)]
    [InlineData(400, "application/problem+json", "{\"type\":\"x\",\"wording\":{\"zh\":\"\",\"en\":\"\"}}", false)]
    [InlineData(400, "application/problem+json", "{\"type\":\"x\",\"wording\":{\"zh\":\"不对。\",\"en\":\"Wrong.\"}}", true)]
    [InlineData(204, null, "", true)]
    public void An_answer_without_a_sentence_is_a_fault(int status, string? mediaType, string body, bool holds) =>
        Assert.Equal(holds, Fault(status, mediaType, body) is null);

    private static IEnumerable<RouteEndpoint> Endpoints(MatrixSchool school) => school.School.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<MethodInfo>() is not null)
        .Where(endpoint => endpoint.RoutePattern.RawText is { } route && (route.StartsWith("/api/", StringComparison.Ordinal) || route.StartsWith("/sign-in", StringComparison.Ordinal)));

    /// <summary>What ends the sender's own session comes last.</summary>
    private static IEnumerable<(HttpMethod Method, string Route, Type Type)> Bodies(MatrixSchool school) => Endpoints(school)
        .Where(endpoint => endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: { } type } accepts && accepts.ContentTypes.Contains("application/json") && type != typeof(void))
        .Select(endpoint => (new HttpMethod(endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]), endpoint.RoutePattern.RawText!, endpoint.Metadata.GetRequiredMetadata<IAcceptsMetadata>().RequestType!))
        .OrderBy(endpoint => endpoint.Item2.Contains("password", StringComparison.Ordinal));

    private static IEnumerable<(string What, HttpContent Body, bool MustBeRefused)> Bodies(Type type)
    {
        foreach (var raw in new[] { "", "{", "null", "7", "\"x\"", "[[[[", "{\"\\ud800\":1}", "\u0000" })
        {
            yield return ($"the body {raw}", Json(raw), true);
        }

        yield return ("no JSON", new StringContent("x", Encoding.UTF8, "text/plain"), true);
        foreach (var (at, nullable, field) in FieldsOf(type, []))
        {
            foreach (var (name, json) in Wrong)
            {
                var whole = Sample(type)!;
                var holder = at.Aggregate(whole, (node, step) => node is JsonArray array ? array[0]! : node[step]!);
                holder = holder is JsonArray items ? items[0]! : holder;
                holder.AsObject().Remove(field);
                if (json is null)
                {
                    yield return ($"{string.Join('.', [.. at, field])} {name}", Json(whole.ToJsonString()), !nullable);
                    continue;
                }

                holder[field] = "\u0001here";
                var text = whole.ToJsonString().Replace("\"\\u0001here\"", json, StringComparison.Ordinal);
                yield return ($"{string.Join('.', [.. at, field])} {name}", Json(text), name is "object" || (name is "null" or "missing" && !nullable) || name is "half a character" or "NUL" or "long");
            }
        }
    }

    private static IEnumerable<(IReadOnlyList<string> At, bool Nullable, string Field)> FieldsOf(Type type, IReadOnlyList<string> at)
    {
        var element = ElementOf(type) ?? type;
        foreach (var parameter in ParametersOf(element))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
            yield return (at, parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable, name);
            foreach (var inner in IsRecord(ElementOf(parameter.ParameterType) ?? parameter.ParameterType) ? FieldsOf(parameter.ParameterType, [.. at, name]) : [])
            {
                yield return inner;
            }
        }
    }

    private static ParameterInfo[] ParametersOf(Type record) =>
        record.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)?.GetParameters() ?? [];

    private static bool IsRecord(Type type) => type is { IsEnum: false } && type.Assembly == typeof(ContractsJson).Assembly;

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GenericTypeArguments is [var element] && Nullable.GetUnderlyingType(type) is null ? element : null;

    /// <summary>A value of the type in which nothing is missing.</summary>
    private static JsonNode? Sample(Type type)
    {
        if (ElementOf(type) is { } element)
        {
            return new JsonArray(Sample(element));
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return IsRecord(type) ? new JsonObject(ParametersOf(type).Select(parameter => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!), Sample(parameter.ParameterType))))
            : type.IsEnum ? JsonSerializer.SerializeToNode(Enum.GetValues(type).GetValue(0), type, ContractsJson.Options)
            : type == typeof(bool) ? JsonValue.Create(false)
            : type == typeof(Guid) ? JsonValue.Create(Guid.Empty)
            : type == typeof(DateTimeOffset) ? JsonValue.Create("2026-12-01T08:00:00+08:00")
            : type == typeof(DateOnly) ? JsonValue.Create("2026-12-01")
            : type.IsPrimitive ? JsonValue.Create(1)
            : JsonValue.Create("x");
    }

    /// <summary>The endpoint's own route, query and form fields, each made wrong in turn.</summary>
    private static IEnumerable<(string What, string Path, HttpContent? Body)> Addressed(MatrixSchool school, RouteEndpoint endpoint, string? actor)
    {
        var route = endpoint.RoutePattern.RawText!;
        var path = school.Objects[0].PathOf(route, asOneself: actor == "S1");
        var parameters = endpoint.Metadata.GetRequiredMetadata<MethodInfo>().GetParameters();

        // A NUL in the path itself never gets here: the web server refuses such a request line before there is a request.
        string[] values = ["", "x", new string('长', 3_000), "%ED%A0%80", "%E5%AD%A6", "-1", "..%2f..", "1e400"];
        foreach (var value in values)
        {
            foreach (var parameter in endpoint.RoutePattern.Parameters)
            {
                yield return ($"{parameter.Name} {Short(value)}", school.Objects[0].PathOf(route.Replace($"{{{parameter.Name}}}", value, StringComparison.Ordinal), asOneself: false), null);
            }

            foreach (var parameter in parameters.Where(parameter => parameter.ParameterType == typeof(string) && parameter.GetCustomAttribute<FromFormAttribute>() is null && !route.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal)))
            {
                yield return ($"?{parameter.Name} {Short(value)}", $"{path}?{parameter.Name}={value}", null);
            }
        }

        var fields = parameters.Where(parameter => parameter.GetCustomAttribute<FromFormAttribute>() is not null).Select(parameter => parameter.Name!).ToList();
        foreach (var wrong in fields)
        {
            string?[] written = [null, .. values, new string('y', 200_000)];
            foreach (var value in written)
            {
                var text = string.Join('&', fields.Where(field => field != wrong || value is not null).Select(field => $"{field}={(field == wrong ? value : "x")}"));
                yield return ($"form {wrong} {Short(value ?? "missing")}", path, new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded") } });
                var multipart = new MultipartFormDataContent();
                foreach (var field in fields.Where(field => field != wrong || value is not null))
                {
                    multipart.Add(new StringContent(field == wrong ? Uri.UnescapeDataString(value!) : "x"), field);
                }

                yield return ($"multipart {wrong} {Short(value ?? "missing")}", path, multipart);
            }
        }
    }

    /// <returns>Null when the server did as it should.</returns>
    private static string? Fault(int status, string? mediaType, string body) => status switch
    {
        >= 500 => $"{status} {Short(body)}",
        < 400 => null,
        404 or 405 or 414 when mediaType is null => null,
        _ when mediaType == "text/html" => body.Contains("role=\"alert\"", StringComparison.Ordinal) ? null : $"{status} a page without a sentence",
        _ => HasSentence(body) ? null : $"{status} without a sentence: {Short(body)}",
    };

    private static bool HasSentence(string body)
    {
        try
        {
            var wording = JsonNode.Parse(body)?["wording"];
            return wording?["zh"]?.GetValue<string>() is { Length: > 0 } && wording["en"]?.GetValue<string>() is { Length: > 0 };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static string Short(string text) => text.Length > 120 ? text[..120] + "…" : text;

    private static void Report(List<string> faults, int sent, int atLeast)
    {
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(60))}");
        Assert.InRange(sent, atLeast, int.MaxValue);
    }
}

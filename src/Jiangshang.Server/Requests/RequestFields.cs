using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Requests;

/// <summary>
/// Walks everything a request brought, before any use case sees it: nothing null that must not be, no half characters or control
/// signs, nothing endless, no value an enumeration does not name, no date outside a school's centuries.
/// </summary>
public static class RequestFields
{
    /// <summary>Longer than any comment or reason a rule allows; what may be longer is journalled or uploaded, not sent as a field.</summary>
    public const int LongestText = 8_000;

    /// <summary>More than the largest school enters at once.</summary>
    public const int MostElements = 30_000;

    /// <summary>A place in a request that is named in a sentence; longer ones were made up.</summary>
    public const int LongestPlace = 100;

    /// <summary>Requests nest three deep; a type that holds itself would never end.</summary>
    private const int Deepest = 8;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Field>> Fields = new();

    /// <param name="nullable">Whether nothing may stand here.</param>
    /// <returns>Null when all is well.</returns>
    public static Rejection? Refusal(string name, object? value, bool nullable, int depth = 0) => value switch
    {
        null => nullable ? null : RequestFieldRejected.Missing(name),
        string text => OfText(name, text),
        DateTimeOffset at => at.Year is < FirstYear or > LastYear ? RequestFieldRejected.Unusable(name) : null,
        DateOnly day => day.Year is < FirstYear or > LastYear ? RequestFieldRejected.Unusable(name) : null,
        Enum choice => Enum.IsDefined(choice.GetType(), choice) ? null : RequestFieldRejected.Unusable(name),
        JsonElement json => json.ValueKind is JsonValueKind.Undefined ? RequestFieldRejected.Missing(name) : null,
        IFormFile file => OfText(name, file.FileName),
        _ when depth > Deepest => null,
        IEnumerable list => OfList(name, list, depth),
        _ when IsOurs(value.GetType()) => OfObject(name, value, depth),
        _ => null,
    };

    public static bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable);

    /// <summary>What requests are made of: the contracts, and the cores' types they name.</summary>
    public static bool IsOurs(Type type) => type.Namespace?.StartsWith("Jiangshang.", StringComparison.Ordinal) == true;

    private static RequestFieldRejected? OfText(string name, string text)
    {
        if (text.Length > LongestText)
        {
            return RequestFieldRejected.TooLong(name, LongestText);
        }

        foreach (var character in text.EnumerateRunes())
        {
            // What is no whole character is read as the replacement character.
            if (character == Rune.ReplacementChar || (Rune.IsControl(character) && character.Value is not ('\n' or '\r' or '\t')))
            {
                return RequestFieldRejected.Unwritable(name);
            }
        }

        return null;
    }

    private static Rejection? OfList(string name, IEnumerable list, int depth)
    {
        var count = 0;
        foreach (var element in list)
        {
            if (++count > MostElements)
            {
                return RequestFieldRejected.TooMany(name, MostElements);
            }

            if (Refusal(string.Create(CultureInfo.InvariantCulture, $"{name}[{count}]"), element, nullable: false, depth + 1) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Rejection? OfObject(string name, object value, int depth) => Fields.GetOrAdd(value.GetType(), FieldsOf)
        .Select(field => Refusal(Join(name, field.Name), field.Property.GetValue(value), field.Nullable, depth + 1))
        .FirstOrDefault(refusal => refusal is not null);

    /// <summary>A code is written as its bare string: it is called by the name of the field it stands in.</summary>
    private static string Join(string name, string field) => field == "value" ? name : name.Length == 0 ? field : $"{name}.{field}";

    private static IReadOnlyList<Field> FieldsOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && (property.CanWrite || type.IsValueType))
            .Select(property => new Field(JsonNamingPolicy.CamelCase.ConvertName(property.Name), property, IsNullable(property))),
    ];

    private sealed record Field(string Name, PropertyInfo Property, bool Nullable);
}

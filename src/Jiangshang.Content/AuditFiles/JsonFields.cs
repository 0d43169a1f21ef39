using System.Globalization;
using System.Text.Json;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Content.AuditFiles;

/// <summary>Reads one JSON object member by member, reporting what is missing, wrong or unknown instead of throwing.</summary>
internal sealed class JsonFields(JsonElement element, string path, List<RecordProblem> problems)
{
    private readonly List<string> _asked = [];

    public string Text(string name) => Ask(name) is null ? Missing(name, "") : OptionalText(name) ?? "";

    public string? OptionalText(string name) => Ask(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => Wrong<string?>(name, "应当是一段文字，用双引号括起来。", "Expected a text in double quotes.", null),
    };

    public int Whole(string name) => Ask(name) switch
    {
        null => Missing(name, 0),
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => Wrong(name, "应当是一个整数。", "Expected a whole number.", 0),
    };

    public MetricValue? OptionalNumber(string name) => Ask(name) is not { } value
        ? null
        : value.ValueKind == JsonValueKind.Number && MetricValue.TryParse(value.GetRawText(), out var number)
            ? number
            : Wrong<MetricValue?>(name, "应当是一个数，最多六位小数。", "Expected a number with at most six places.", null);

    public DateTimeOffset Instant(string name) => Ask(name) is null ? Missing(name, DateTimeOffset.UnixEpoch) : OptionalInstant(name) ?? DateTimeOffset.UnixEpoch;

    public DateTimeOffset? OptionalInstant(string name) => OptionalText(name) switch
    {
        null => null,
        var text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant)
            && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal)) => instant,
        _ => Wrong<DateTimeOffset?>(name, "应当是带时区的时间，如 2026-06-15T08:00:00+08:00。", "Expected a time with its offset, such as 2026-06-15T08:00:00+08:00.", null),
    };

    public DateOnly? OptionalDay(string name) => OptionalText(name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => Wrong<DateOnly?>(name, "应当是日期，如 2025-06-01。", "Expected a date such as 2025-06-01.", null),
    };

    public DateOnly Day(string name) => Ask(name) is null ? Missing(name, DateOnly.MinValue) : OptionalDay(name) ?? DateOnly.MinValue;

    /// <summary>One of an enum's names in camel case.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum => OptionalChoice<T>(name) ?? (Ask(name) is null ? Missing(name, default(T)) : default);

    public T? OptionalChoice<T>(string name)
        where T : struct, Enum
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (CamelCase.Of(value) == text)
            {
                return value;
            }
        }

        var known = string.Join("、", Enum.GetValues<T>().Select(CamelCase.Of));
        return Wrong<T?>(name, $"“{text}”不对，应当是这些之一：{known}。", $"“{text}” is none of: {known}.", null);
    }

    public IReadOnlyList<string> Texts(string name) => [.. Items(name).Select((item, index) => item.ValueKind == JsonValueKind.String
        ? item.GetString()!
        : Wrong($"{name}[{index}]", "应当是一段文字。", "Expected a text.", ""))];

    public IReadOnlyList<JsonFields> Objects(string name) => [.. Items(name).Select((item, index) => new JsonFields(item, PathOf($"{name}[{index}]"), problems))];

    /// <summary>The members of an object whose names are not fixed, such as metrics.</summary>
    public IReadOnlyList<string> NamesIn(string name) => Ask(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } value => [.. value.EnumerateObject().Select(member => member.Name)],
        _ => Wrong<IReadOnlyList<string>>(name, "应当是一组“名称: 数”。", "Expected an object of name and number.", []),
    };

    public JsonFields Object(string name) => new(Ask(name) ?? default, PathOf(name), problems);

    public void Refuse(string name, string zh, string en) => Wrong(name, zh, en, 0);

    /// <summary>Reports every member nobody asked for: a misspelt name must not pass as an absent one.</summary>
    public void Finish()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong("", "应当是一个 JSON 对象 { … }。", "Expected a JSON object { … }.", 0);
            return;
        }

        foreach (var member in element.EnumerateObject().Where(member => !_asked.Contains(member.Name, StringComparer.Ordinal)))
        {
            var known = string.Join("、", _asked.Distinct());
            Wrong(member.Name, $"没有这一项，可能拼错了。可以写的有：{known}。", $"There is no such member. Known: {known}.", 0);
        }
    }

    private JsonElement? Ask(string name)
    {
        _asked.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private IEnumerable<JsonElement> Items(string name) => Ask(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } value => value.EnumerateArray(),
        _ => Wrong<IEnumerable<JsonElement>>(name, "应当是一个列表 [ … ]。", "Expected a list [ … ].", []),
    };

    private string PathOf(string name) => path.Length == 0 ? name : name.Length == 0 ? path : $"{path}.{name}";

    private T Missing<T>(string name, T instead) => Wrong(name, "缺少这一项，请补上。", "This is missing; please add it.", instead);

    private T Wrong<T>(string name, string zh, string en, T instead)
    {
        problems.Add(new RecordProblem(PathOf(name), new Wording(zh, en)));
        return instead;
    }
}

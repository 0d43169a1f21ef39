using System.Globalization;
using System.Text.Json;

namespace Jiangshang.Marketplace.Decisions;

/// <summary>
/// Decisions as lines of JSON, for files people write (docs/market/decisions.md): <c>{"day":0,"hour":0,"store":"s1","do":"setPrice","listing":0,"price":"15.90"}</c>.
/// Products, suppliers and so on are named by their codes, money is yuan, ratios are decimals. Unknown keys and codes are refused.
/// </summary>
public static class DecisionText
{
    /// <summary>One line to a decision, or the reason why it is none; the sequence is the line's own position.</summary>
    public static (StampedDecision? Decision, DecisionTextFault? Fault) Parse(string line, DecisionSequence sequence, MarketScenario scenario, Headcount studentStores)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return (Read(document.RootElement, sequence, scenario, studentStores.Value), null);
        }
        catch (JsonException exception)
        {
            return (null, new DecisionTextFault($"不是合法的 JSON：{exception.Message}", $"This is no JSON: {exception.Message}"));
        }
        catch (UnreadableException exception)
        {
            return (null, exception.Fault);
        }
    }

    private static StampedDecision Read(JsonElement root, DecisionSequence sequence, MarketScenario scenario, int students)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableException("每行应是一个 JSON 对象。", "Each line must be a JSON object.");
        }

        var name = Word(root, "do");
        var shape = DecisionSchema.Shapes.FirstOrDefault(candidate => candidate.Name == name) ?? throw new UnreadableException($"没有叫“{name}”的决策。", $"There is no decision called “{name}”.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                throw new UnreadableException($"“{property.Name}”写了两次。", $"“{property.Name}” stands there twice.");
            }

            if (property.Name is not ("day" or "hour" or "store" or "do") && !shape.Fields.Any(field => field.Name == property.Name))
            {
                throw new UnreadableException($"决策“{name}”没有“{property.Name}”这一项。", $"The decision “{name}” has no “{property.Name}”.");
            }
        }

        var day = Whole(root, "day");
        var hour = root.TryGetProperty("hour", out _) ? Whole(root, "hour") : 0;
        if (day < 0 || hour is < 0 or > 23)
        {
            throw new UnreadableException("day 不能为负，hour 应在 0 到 23 之间。", "day must not be negative, and hour must be from 0 to 23.");
        }

        var values = new object[shape.Fields.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value(root, shape.Fields[i], scenario, students);
        }

        var store = Word(root, "store");
        return new StampedDecision(new Day(checked((int)day)), new Hour((int)hour), new StoreId(store == "teacher" ? -1 : Store(store, scenario, students)), sequence, shape.Build(values));
    }

    private static object Value(JsonElement root, DecisionField field, MarketScenario scenario, int students)
    {
        string Text() => Word(root, field.Name);
        switch (field.Kind)
        {
            case FieldKind.Product:
                return Code(Text(), scenario.Products.Select(product => product.Code), "产品", "product");
            case FieldKind.Keyword:
                return Code(Text().Replace(" ", "", StringComparison.Ordinal), scenario.Keywords.Select(keyword => keyword.Text), "关键词", "keyword");
            case FieldKind.Segment:
                return Text() == "all" ? -1L : Code(Text(), scenario.Segments.Select(segment => segment.Code), "人群", "segment");
            case FieldKind.Supplier:
                return Code(Text(), scenario.Suppliers.Select(supplier => supplier.Code), "供应商", "supplier");
            case FieldKind.Carrier:
                return Code(Text(), scenario.Carriers.Select(carrier => carrier.Code), "快递", "carrier");
            case FieldKind.Packaging:
                return Code(Text(), scenario.Packagings.Select(packaging => packaging.Code), "包装", "packaging");
            case FieldKind.VideoPlatform:
                return Code(Text(), scenario.VideoPlatforms.Select(platform => platform.Code), "短视频平台", "video platform");
            case FieldKind.Rule:
                return Code(Text(), scenario.Rules.Select(rule => rule.Code), "规则", "rule");
            case FieldKind.Store:
                return (long)Store(Text(), scenario, students);
            case FieldKind.Listing or FieldKind.Request or FieldKind.PeerItem or FieldKind.Count or FieldKind.Day:
                return Whole(root, field.Name);
            case FieldKind.Money:
                return Decimal(Required(root, field.Name), field.Name, 2);
            case FieldKind.Ratio:
                return Decimal(Required(root, field.Name), field.Name, 4);
            case FieldKind.Flag:
                return Required(root, field.Name).ValueKind switch { JsonValueKind.True => 1L, JsonValueKind.False => 0L, _ => throw new UnreadableException($"“{field.Name}”应是 true 或 false。", $"“{field.Name}” must be true or false.") };
            case FieldKind.Match:
                return Code(Text(), ["exact", "broad"], "匹配方式", "match type");
            case FieldKind.Bidding:
                return Code(Text(), ["costPerMille", "costPerClick"], "出价方式", "way of bidding");
            case FieldKind.Text:
                return Text();
            case FieldKind.Texts:
                return Items(root, field).Select(item => WordOf(item, field.Name)).ToImmutableArray();
            case FieldKind.Ratios:
                return Items(root, field).Select(item => Decimal(item, field.Name, 4)).ToImmutableArray();
            case FieldKind.Provinces:
                return Items(root, field).Select(item => Code(WordOf(item, field.Name), scenario.Provinces.Select(province => province.Code), "省份", "province")).ToImmutableArray();
            default:
                throw new UnreadableException($"“{field.Name}”没有文字形式。", $"“{field.Name}” has no form as text.");
        }
    }

    private static JsonElement Required(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value))
        {
            throw new UnreadableException($"缺少“{name}”。", $"“{name}” is missing.");
        }

        return value;
    }

    private static string Word(JsonElement root, string name) => WordOf(Required(root, name), name);

    private static string WordOf(JsonElement value, string name) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new UnreadableException($"“{name}”应是文字，写在引号里。", $"“{name}” must be text in quotation marks.");

    private static JsonElement.ArrayEnumerator Items(JsonElement root, DecisionField field)
    {
        var value = Required(root, field.Name);
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw new UnreadableException($"“{field.Name}”应是一个列表。", $"“{field.Name}” must be a list.");
    }

    private static long Whole(JsonElement root, string name) =>
        Required(root, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : throw new UnreadableException($"“{name}”应是整数。", $"“{name}” must be a whole number.");

    private static long Decimal(JsonElement value, string name, int decimals)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            throw new UnreadableException($"“{name}”的值“{text}”不是数字。", $"“{name}” has the value “{text}”, which is no number.");
        }

        for (var i = 0; i < decimals; i++)
        {
            number *= 10;
        }

        return number == decimal.Truncate(number) && number is > -1e15m and < 1e15m ? (long)number : throw new UnreadableException($"“{name}”最多写 {decimals} 位小数，且不能过大。", $"“{name}” has at most {decimals} decimals and must not be huge.");
    }

    private static long Code(string code, IEnumerable<string> codes, string kind, string kindEnglish)
    {
        var index = 0L;
        foreach (var candidate in codes)
        {
            if (candidate == code)
            {
                return index;
            }

            index++;
        }

        throw new UnreadableException($"没有叫“{code}”的{kind}。", $"There is no {kindEnglish} “{code}”.");
    }

    /// <summary>s1, s2 … are student stores; rivals have their codes.</summary>
    private static int Store(string code, MarketScenario scenario, int students)
    {
        if (code.Length > 1 && code[0] == 's' && int.TryParse(code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= students)
        {
            return number - 1;
        }

        return students + (int)Code(code, scenario.Rivals.Select(rival => rival.Code), "网店", "store");
    }

    /// <summary>Ends the reading of a line; goes no further than <see cref="Parse"/>.</summary>
    private sealed class UnreadableException(string chinese, string english) : Exception(english)
    {
        public DecisionTextFault Fault { get; } = new(chinese, english);
    }
}

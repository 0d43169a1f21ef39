using System.Globalization;
using Jiangshang.Competencies.Measures;
using YamlDotNet.RepresentationModel;

namespace Jiangshang.Content.Reading;

/// <summary>
/// Reads one YAML mapping key by key. It remembers what was read, so that <see cref="Finish"/> can report every key nobody
/// asked for, and it reports instead of throwing, so that one pass finds everything wrong in a file.
/// </summary>
public sealed class NodeReader
{
    private readonly ContentReading _reading;
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly bool _silent;
    private readonly List<string> _asked = [];

    public NodeReader(ContentReading reading, string file, YamlMappingNode node)
        : this(reading, file, node, silent: false)
    {
    }

    private NodeReader(ContentReading reading, string file, YamlMappingNode node, bool silent)
    {
        (_reading, _file, _node, _silent) = (reading, file, node, silent);
    }

    public Place Place => PlaceOf(_node);

    /// <summary>Where the value of a key stands; the mapping itself when there is none.</summary>
    public Place PlaceAt(string key) => Ask(key) is { } value ? PlaceOf(value) : Place;

    public bool Has(string key) => Ask(key) is not null;

    public IReadOnlyList<string> Keys() => [.. _node.Children.Keys.Select(key => key.ToString())];

    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    public string? OptionalText(string key) => Ask(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } => value,
        var other => Wrong<string?>(key, other, "一段文字", "a text", null),
    };

    public int Whole(string key) => OptionalWhole(key) ?? Missing(key, 0);

    public int? OptionalWhole(string key) => Scalar(key, "一个整数", "a whole number", static text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null);

    public MetricValue Number(string key) => OptionalNumber(key) ?? Missing(key, MetricValue.Zero);

    public MetricValue? OptionalNumber(string key) => Scalar(key, "一个数（最多六位小数）", "a number with at most six places", static text =>
        MetricValue.TryParse(text, out var number) ? number : (MetricValue?)null);

    public bool Flag(string key) => Scalar(key, "true 或 false", "true or false", static text =>
        bool.TryParse(text, out var flag) ? flag : (bool?)null) ?? Missing(key, false);

    public DateOnly? OptionalDate(string key) => Scalar(key, "一个日期，如 2025-12-31", "a date such as 2025-12-31", static text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null);

    public DateOnly Date(string key) => OptionalDate(key) ?? Missing(key, DateOnly.MinValue);

    /// <summary>One of an enum's names, written in lower case with hyphens: <c>education-skill-level</c>.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum =>
        Ask(key) is YamlScalarNode { Value: { } value } scalar ? Choice<T>(key, value, scalar) : Missing(key, default(T));

    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum =>
        [.. Scalars(key, required: true).Select(scalar => Choice<T>(key, scalar.Value ?? "", scalar))];

    public TCode Code<TCode>(string key)
        where TCode : struct, ICode<TCode> => TCode.Of(Text(key));

    public TCode? OptionalCode<TCode>(string key)
        where TCode : struct, ICode<TCode> => OptionalText(key) is { } text ? TCode.Of(text) : null;

    /// <summary>A list of codes; absent means none.</summary>
    public IReadOnlyList<TCode> Codes<TCode>(string key)
        where TCode : struct, ICode<TCode> => [.. OptionalTexts(key).Select(TCode.Of)];

    public IReadOnlyList<string> Texts(string key) => [.. Scalars(key, required: true).Select(scalar => scalar.Value ?? "")];

    public IReadOnlyList<string> OptionalTexts(string key) => [.. Scalars(key, required: false).Select(scalar => scalar.Value ?? "")];

    /// <summary>Both languages: <c>{ zh: …, en: … }</c>.</summary>
    public Wording Words(string key) => WordsOf(Map(key));

    /// <summary>Reads this mapping itself as a wording in both languages.</summary>
    public Wording ToWords() => WordsOf(this);

    public NodeReader Map(string key) => OptionalMap(key) ?? Missing(key, Nothing());

    public NodeReader? OptionalMap(string key) => Ask(key) switch
    {
        null => null,
        YamlMappingNode map => new NodeReader(_reading, _file, map),
        var other => Wrong(key, other, "一组“名称: 内容”", "a mapping", Nothing()),
    };

    public IReadOnlyList<NodeReader> Maps(string key) => Has(key) ? OptionalMaps(key) : Missing<IReadOnlyList<NodeReader>>(key, []);

    public IReadOnlyList<NodeReader> OptionalMaps(string key) =>
        [.. Items(key).Select(item => item is YamlMappingNode map
            ? new NodeReader(_reading, _file, map)
            : Wrong(key, item, "每一条都是一组“名称: 内容”", "a mapping for every entry", Nothing()))];

    public void Report(FindingTemplate template, params object[] values)
    {
        if (!_silent)
        {
            _reading.Report(template.At(Place, values));
        }
    }

    /// <summary>The same at the place of one key.</summary>
    public void ReportAt(string key, FindingTemplate template, params object[] values)
    {
        if (!_silent)
        {
            _reading.Report(template.At(Ask(key) is { } value ? PlaceOf(value) : Place, values));
        }
    }

    /// <summary>What stands at a key, for a finding to quote.</summary>
    public string Quote(string key) => (Ask(key) as YamlScalarNode)?.Value ?? "…";

    /// <summary>Remembers where a value was written and reports every key that nobody asked for.</summary>
    public T Finish<T>(T value)
        where T : class
    {
        Finish();
        return _reading.Places.Remember(value, Place);
    }

    public void Finish()
    {
        foreach (var key in _node.Children.Keys)
        {
            if (!_asked.Contains(key.ToString(), StringComparer.Ordinal))
            {
                _reading.Report(ReadingFindings.UnknownKey.At(PlaceOf(key), key, string.Join("、", _asked.Distinct())));
            }
        }
    }

    private static Wording WordsOf(NodeReader map)
    {
        var words = new Wording(map.Text("zh"), map.Text("en"));
        return map.Finish(words);
    }

    private YamlNode? Ask(string key)
    {
        _asked.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is not YamlScalarNode { Value: null } ? value : null;
    }

    private T? Scalar<T>(string key, string zh, string en, Func<string, T?> parse)
        where T : struct
    {
        return Ask(key) switch
        {
            null => null,
            YamlScalarNode { Value: { } value } node => parse(value) ?? Wrong<T?>(key, node, zh, en, default(T)),
            var other => Wrong<T?>(key, other, zh, en, default(T)),
        };
    }

    private IEnumerable<YamlScalarNode> Scalars(string key, bool required)
    {
        if (required && !Has(key))
        {
            Missing(key, 0);
        }

        return Items(key).Select(item => item as YamlScalarNode ?? Wrong(key, item, "一段文字", "a text", new YamlScalarNode("")));
    }

    private IEnumerable<YamlNode> Items(string key) => Ask(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var other => Wrong<IEnumerable<YamlNode>>(key, other, "一个列表", "a list", []),
    };

    private T Choice<T>(string key, string value, YamlNode node)
        where T : struct, Enum
    {
        foreach (var name in Enum.GetNames<T>())
        {
            if (Kebab(name) == value)
            {
                return Enum.Parse<T>(name);
            }
        }

        var known = string.Join("、", Enum.GetNames<T>().Select(Kebab));
        return Wrong(key, node, $"这些之一：{known}", $"one of: {known}", default(T));
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((character, index) => char.IsAsciiLetterUpper(character)
            ? (index == 0 ? "" : "-") + char.ToLowerInvariant(character)
            : character.ToString()));

    private T Missing<T>(string key, T instead)
    {
        Report(ReadingFindings.MissingKey, key);
        return instead;
    }

    private T Wrong<T>(string key, YamlNode node, string zh, string en, T instead)
    {
        if (!_silent)
        {
            _reading.Report(ReadingFindings.WrongValue.At(PlaceOf(node), key, node is YamlScalarNode scalar ? scalar.Value ?? "" : "…", zh, en));
        }

        return instead;
    }

    /// <summary>Stands in for a mapping that is not there and says nothing more about it.</summary>
    private NodeReader Nothing() => new(_reading, _file, [], silent: true);

    private Place PlaceOf(YamlNode node) => new(_file, Math.Max(1, (int)node.Start.Line));
}

using System.Globalization;
using Jiangshang.Marketplace.Quantities;
using YamlDotNet.RepresentationModel;

namespace Jiangshang.Content.Markets;

/// <summary>A YAML mapping that knows its file, reads typed values, and remembers which keys were asked for: the others are unknown.</summary>
internal sealed class YamlSection
{
    private readonly List<MarketContentFault> _faults;
    private readonly YamlMappingNode _node;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public YamlSection(string file, YamlMappingNode node, List<MarketContentFault> faults)
    {
        File = file;
        _node = node;
        _faults = faults;
    }

    public string File { get; }

    public long Line => _node.Start.Line;

    public void Fault(YamlNode? at, string chinese, string english) => _faults.Add(new MarketContentFault(File, (at ?? _node).Start.Line, chinese, english));

    public YamlNode? Find(string key)
    {
        _known.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key, string? absent = null)
    {
        switch (Find(key))
        {
            case YamlScalarNode scalar:
                return scalar.Value ?? "";
            case null when absent is not null:
                return absent;
            case var other:
                Fault(other, $"缺少“{key}”，或它不是一段文字。", $"“{key}” is missing, or is no text.");
                return "";
        }
    }

    public bool Flag(string key, bool? absent = null)
    {
        var text = Text(key, absent is null ? null : absent.Value ? "true" : "false");
        if (text is not ("true" or "false"))
        {
            Fault(Find(key), $"“{key}”只能写 true 或 false。", $"“{key}” must be true or false.");
        }

        return text == "true";
    }

    /// <summary>Yuan with at most two decimals, to fen.</summary>
    public Fen Money(string key, string? absent = null, long largest = int.MaxValue) => new(Scaled(key, Text(key, absent), 2, Find(key), largest));

    /// <summary>A ratio or coefficient with at most four decimals, or a percentage with at most two, to ten-thousandths.</summary>
    public BasisPoints Ratio(string key, string? absent = null) => new((int)RatioOf(key, Text(key, absent), Find(key)));

    public int Whole(string key, string? absent = null) => (int)Scaled(key, Text(key, absent), 0, Find(key));

    public TEnum Choice<TEnum>(string key, TEnum? absent = null)
        where TEnum : struct, Enum
    {
        var text = Text(key, absent?.ToString());
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var known = Enum.GetNames<TEnum>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]).ToList();
        Fault(Find(key), $"“{key}”的值“{text}”不认识，可写：{string.Join("、", known)}。", $"“{text}” of “{key}” is not known; it may be {string.Join(", ", known)}.");
        return default;
    }

    public IReadOnlyList<YamlNode> Items(string key, bool optional = false)
    {
        switch (Find(key))
        {
            case YamlSequenceNode sequence:
                return [.. sequence.Children];
            case null when optional:
                return [];
            case var other:
                Fault(other, $"缺少“{key}”，或它不是一个列表。", $"“{key}” is missing, or is no list.");
                return [];
        }
    }

    public IReadOnlyList<string> Texts(string key, bool optional = false) =>
        [.. Items(key, optional).Select(item => item is YamlScalarNode scalar ? scalar.Value ?? "" : "")];

    public IReadOnlyList<BasisPoints> Ratios(string key) =>
        [.. Items(key).Select(item => new BasisPoints((int)RatioOf(key, (item as YamlScalarNode)?.Value ?? "", item)))];

    public IReadOnlyList<Pieces> Counts(string key) =>
        [.. Items(key).Select(item => new Pieces((int)Scaled(key, (item as YamlScalarNode)?.Value ?? "", 0, item)))];

    public IReadOnlyList<YamlSection> Sections(string key, bool optional = false) => [.. Items(key, optional).Select(Wrap)];

    public YamlSection Section(string key)
    {
        var found = Find(key);
        if (found is YamlMappingNode mapping)
        {
            return new YamlSection(File, mapping, _faults);
        }

        Fault(found, $"缺少“{key}”一节。", $"The section “{key}” is missing.");
        return new YamlSection(File, [], _faults);
    }

    public YamlSection Wrap(YamlNode node)
    {
        if (node is YamlMappingNode mapping)
        {
            return new YamlSection(File, mapping, _faults);
        }

        Fault(node, "这里应是“键: 值”的一组内容。", "A mapping, “key: value”, is expected here.");
        return new YamlSection(File, [], _faults);
    }

    /// <summary>All entries of a mapping under a key, as name and value node.</summary>
    public IReadOnlyList<(string Name, YamlNode Value)> Entries(string key, bool optional = false)
    {
        switch (Find(key))
        {
            case YamlMappingNode mapping:
                return [.. mapping.Children.Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", pair.Value))];
            case null when optional:
                return [];
            case var other:
                Fault(other, $"缺少“{key}”，或它不是“键: 值”的一组内容。", $"“{key}” is missing, or is no mapping, “key: value”.");
                return [];
        }
    }

    public IReadOnlyList<(string Name, YamlNode Value)> AllEntries() =>
        [.. _node.Children.Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", pair.Value))];

    /// <summary>Every key that nobody asked for is a fault: a misspelt key must not be lost silently.</summary>
    public void Close()
    {
        foreach (var pair in _node.Children)
        {
            if (pair.Key is YamlScalarNode { Value: { } name } && !_known.Contains(name))
            {
                Fault(pair.Key, $"不认识的键“{name}”，请检查拼写。", $"The key “{name}” is not known; check its spelling.");
            }
        }
    }

    internal long RatioOf(string key, string text, YamlNode? at)
    {
        return text.EndsWith('%') ? Scaled(key, text[..^1], 2, at) : Scaled(key, text, 4, at);
    }

    internal long Scaled(string key, string text, int decimals, YamlNode? at, long largest = int.MaxValue)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            Fault(at, $"“{key}”的值“{text}”不是数字。", $"“{text}” of “{key}” is no number.");
            return 0;
        }

        for (var i = 0; i < decimals; i++)
        {
            value *= 10;
        }

        if (value != decimal.Truncate(value) || value > largest || value < int.MinValue)
        {
            Fault(
                at,
                decimals == 0 ? $"“{key}”的值“{text}”应为整数。" : $"“{key}”的值“{text}”最多写 {decimals} 位小数，且不能过大。",
                decimals == 0 ? $"“{text}” of “{key}” must be a whole number." : $"“{text}” of “{key}” may have at most {decimals} decimals and must not be too large.");
            return 0;
        }

        return (long)value;
    }
}

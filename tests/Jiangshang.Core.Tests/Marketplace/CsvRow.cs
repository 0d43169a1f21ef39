using System.Collections.Frozen;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>A line of an exported file: its cells by the names of the first line.</summary>
internal sealed class CsvRow(FrozenDictionary<string, int> names, string[] cells)
{
    public string this[string name] => cells[names[name]];

    public bool Has(string name) => names.ContainsKey(name);
}

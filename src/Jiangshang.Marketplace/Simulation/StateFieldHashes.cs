using System.Runtime.InteropServices;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>The hash of each field apart: the first that differs names where two worlds part.</summary>
internal sealed class StateFieldHashes : IStateVisitor
{
    public List<(string Name, WorldHash Hash)> Fields { get; } = [];

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged => Fields.Add((name, WorldHash.Empty.Add(MemoryMarshal.AsBytes(column.Span))));

    public void Texts(string name, TextColumn texts)
    {
        var hash = WorldHash.Empty;
        for (var row = 0; row < texts.Count; row++)
        {
            hash = hash.Add(texts.Utf8(row));
        }

        Fields.Add((name, hash));
    }
}

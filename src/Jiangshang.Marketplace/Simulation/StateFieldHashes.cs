using System.Runtime.InteropServices;
using System.Text;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>The hash of each field apart: the first that differs names where two worlds part.</summary>
internal sealed class StateFieldHashes : IStateVisitor
{
    public List<(string Name, WorldHash Hash)> Fields { get; } = [];

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged => Fields.Add((name, WorldHash.Empty.Add(MemoryMarshal.AsBytes(column.Span))));

    public void Texts(string name, List<string> texts)
    {
        var hash = WorldHash.Empty;
        foreach (var text in texts)
        {
            hash = hash.Add(Encoding.UTF8.GetBytes(text));
        }

        Fields.Add((name, hash));
    }
}

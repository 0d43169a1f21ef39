using System.Runtime.InteropServices;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Hashes all state; keeps the hash of each field so that two worlds can be told apart by field.</summary>
internal sealed class StateHasher : IStateVisitor
{
    public WorldHash Hash { get; private set; } = WorldHash.Empty;

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged => Hash = Hash.Add(MemoryMarshal.AsBytes(column.Span));

    public void Texts(string name, TextColumn texts)
    {
        for (var row = 0; row < texts.Count; row++)
        {
            Hash = Hash.Add(texts.Utf8(row));
        }

        Hash = Hash.Add(texts.Count);
    }
}

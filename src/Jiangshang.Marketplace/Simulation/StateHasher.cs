using System.Runtime.InteropServices;
using System.Text;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Hashes all state; keeps the hash of each field so that two worlds can be told apart by field.</summary>
internal sealed class StateHasher : IStateVisitor
{
    public WorldHash Hash { get; private set; } = WorldHash.Empty;

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged => Hash = Hash.Add(MemoryMarshal.AsBytes(column.Span));

    public void Texts(string name, List<string> texts)
    {
        Span<byte> room = stackalloc byte[512];
        foreach (var text in texts)
        {
            var bytes = text.Length * 3 <= room.Length ? room[..Encoding.UTF8.GetBytes(text, room)] : Encoding.UTF8.GetBytes(text);
            Hash = Hash.Add(bytes);
        }

        Hash = Hash.Add(texts.Count);
    }
}

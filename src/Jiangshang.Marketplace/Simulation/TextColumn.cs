using System.Text;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>
/// One text of all rows of a table. The UTF-8 bytes stand beside the text, for texts change seldom and are hashed and written every day: that
/// then moves bytes and encodes nothing.
/// </summary>
internal sealed class TextColumn
{
    private readonly List<string> _texts = [];
    private readonly List<byte[]> _utf8 = [];

    public int Count => _texts.Count;

    /// <summary>Bytes of all texts together.</summary>
    public int Bytes { get; private set; }

    public string this[int index]
    {
        get => _texts[index];
        set
        {
            Bytes -= _utf8[index].Length;
            _texts[index] = value;
            _utf8[index] = Encoding.UTF8.GetBytes(value);
            Bytes += _utf8[index].Length;
        }
    }

    public ReadOnlySpan<byte> Utf8(int index) => _utf8[index];

    public void Add(string text) => Add(text, Encoding.UTF8.GetBytes(text));

    public void Add(ReadOnlySpan<byte> utf8) => Add(Encoding.UTF8.GetString(utf8), utf8.ToArray());

    public void Clear()
    {
        _texts.Clear();
        _utf8.Clear();
        Bytes = 0;
    }

    private void Add(string text, byte[] utf8)
    {
        _texts.Add(text);
        _utf8.Add(utf8);
        Bytes += utf8.Length;
    }
}

using System.Security.Cryptography;
using System.Text;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.DemoSchools;

/// <summary>Chance of the demo school: every purpose has its own stream from one seed, so that a change in one place shifts nothing elsewhere.</summary>
internal sealed class DemoRandom
{
    private readonly byte[] _seed;
    private readonly string _purpose;
    private readonly WorksheetRandom _draws;

    public DemoRandom(int seed)
        : this(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"demo school {seed}"))), "")
    {
    }

    private DemoRandom(byte[] seed, string purpose)
    {
        (_seed, _purpose) = (seed, purpose);
        _draws = new WorksheetRandom(new WorksheetSeed(seed), purpose);
    }

    /// <summary>The stream of one purpose below this one.</summary>
    public DemoRandom For(string purpose) => new(_seed, $"{_purpose}/{purpose}");

    public int Below(int limit) => _draws.Below(limit);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + _draws.Below(most - least + 1);

    public bool Chance(int percent) => _draws.Below(100) < percent;

    public TItem Pick<TItem>(IReadOnlyList<TItem> items) => _draws.Pick(items);

    public IReadOnlyList<TItem> Shuffle<TItem>(IEnumerable<TItem> items) => _draws.Shuffle(items);

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            bytes[i] = (byte)_draws.Below(256);
        }

        return bytes;
    }

    /// <summary>A name-based id (RFC 9562, version 8): the same purpose always gives the same one.</summary>
    public Guid Id(string purpose)
    {
        Span<byte> bytes = stackalloc byte[16];
        SHA256.HashData([.. _seed, .. Encoding.UTF8.GetBytes($"{_purpose}/{purpose}")]).AsSpan(0, 16).CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}

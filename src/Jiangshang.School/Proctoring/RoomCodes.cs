using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiangshang.School.Proctoring;

/// <summary>
/// The codes of a room: derived from its key and the time, so that nothing is stored that could be read out, and every server shows the
/// same. The one before is still taken, for who began to type as it changed.
/// </summary>
public static class RoomCodes
{
    public const int Length = 6;

    /// <summary>Letters and figures that nobody takes for each other on a projector: no 0 O, 1 I L, 2 Z, 5 S, 8 B, no G.</summary>
    private const string Alphabet = "ACDEFHJKMNPQRTUVWXY34679";

    public static string At(RoomRow room, TimeSpan changes, DateTimeOffset now) => Of(room.Key, StepOf(room, changes, now));

    public static DateTimeOffset NextChange(RoomRow room, TimeSpan changes, DateTimeOffset now) => room.OpenedAt + (changes * (StepOf(room, changes, now) + 1));

    /// <summary>Whether it is the code of now or the one before, in upper or lower case, with or without spaces.</summary>
    public static bool Opens(RoomRow room, TimeSpan changes, DateTimeOffset now, string given)
    {
        var typed = new string([.. given.Where(char.IsAsciiLetterOrDigit).Take(Length + 1)]).ToUpperInvariant();
        var step = StepOf(room, changes, now);
        return IsCode(room.Key, step, typed) | (step > 0 && IsCode(room.Key, step - 1, typed));
    }

    private static long StepOf(RoomRow room, TimeSpan changes, DateTimeOffset now) => Math.Max(0, (now - room.OpenedAt).Ticks / changes.Ticks);

    private static bool IsCode(byte[] key, long step, string typed) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(key, step)), Encoding.ASCII.GetBytes(typed));

    private static string Of(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(key, counter));
        var code = new char[Length];
        for (var place = 0; place < Length; place++)
        {
            code[place] = Alphabet[(int)(bits % (ulong)Alphabet.Length)];
            bits /= (ulong)Alphabet.Length;
        }

        return new string(code);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Remembers wrong guesses of any number of names in a table that never grows (a count-min sketch of leaking buckets). Two names
/// that share a cell are told apart by their others; a name is never counted too little, and too much only when all its cells are
/// shared. Which cells those are depends on a key of this process, so that nobody can aim at another's. Durations are those of the monotonic clock: setting
/// the server's clock neither lifts a pause nor makes one last.
/// </summary>
public sealed class GuessCounter(GuessPauses rule, TimeProvider clock)
{
    /// <summary>Four rows of 8,192 cells of 16 bytes: half a megabyte, and one name in a million sees another's guesses while 250 are guessed at.</summary>
    private const int Rows = 4;
    private const int Width = 8_192;
    private readonly Cell[] _cells = new Cell[Rows * Width];
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly Lock _turn = new();
    private readonly long _start = clock.GetTimestamp();

    /// <summary>Bytes kept, whatever is asked.</summary>
    public static int Bytes => Rows * Width * 16;

    /// <summary>How long this name must wait; null when it may guess.</summary>
    /// <param name="stricter">Takes the place of the usual rule for the pauses.</param>
    public TimeSpan? Wait(string name, GuessPauses? stricter = null)
    {
        var cells = CellsOf(name);
        lock (_turn)
        {
            return WaitOf(cells, Now, stricter ?? rule);
        }
    }

    /// <summary>Counts a guess before it is checked, so that many at once do not slip through; <see cref="Refund"/> when it was none.</summary>
    /// <returns>How long to wait instead; null when the guess was counted and may be checked.</returns>
    public TimeSpan? Take(string name, GuessPauses? stricter = null)
    {
        var cells = CellsOf(name);
        lock (_turn)
        {
            var wait = WaitOf(cells, Now, stricter ?? rule);
            if (wait is null)
            {
                Charge(cells);
            }

            return wait;
        }
    }

    public void Count(string name)
    {
        var cells = CellsOf(name);
        lock (_turn)
        {
            Charge(cells);
        }
    }

    /// <summary>Wrong guesses of this name that are not forgotten yet.</summary>
    public int Of(string name)
    {
        var cells = CellsOf(name);
        lock (_turn)
        {
            return LevelOf(cells, Now);
        }
    }

    public void Refund(string name) => Change(name, cell => cell with { EmptyAt = cell.EmptyAt - rule.Forgotten.Ticks });

    public void Forgive(string name) => Change(name, _ => default);

    private long Now => clock.GetElapsedTime(_start).Ticks;

    private void Charge(ReadOnlySpan<int> cells)
    {
        var now = Now;
        var emptyAt = Math.Min((LevelOf(cells, now) + 1) * rule.Forgotten.Ticks, rule.Most * rule.Forgotten.Ticks) + now;
        foreach (var index in cells)
        {
            _cells[index] = new Cell(Math.Max(_cells[index].EmptyAt, emptyAt), now);
        }
    }

    private void Change(string name, Func<Cell, Cell> change)
    {
        var cells = CellsOf(name);
        lock (_turn)
        {
            foreach (var index in cells)
            {
                _cells[index] = change(_cells[index]);
            }
        }
    }

    private int LevelOf(ReadOnlySpan<int> cells, long now)
    {
        var least = int.MaxValue;
        foreach (var index in cells)
        {
            least = Math.Min(least, LevelOf(_cells[index], now));
        }

        return least;
    }

    private int LevelOf(Cell cell, long now)
    {
        var left = cell.EmptyAt - now;
        return left <= 0 ? 0 : (int)((left + rule.Forgotten.Ticks - 1) / rule.Forgotten.Ticks);
    }

    private TimeSpan? WaitOf(ReadOnlySpan<int> cells, long now, GuessPauses pauses)
    {
        var least = long.MaxValue;
        foreach (var index in cells)
        {
            least = Math.Min(least, _cells[index].LastAt + pauses.After(LevelOf(_cells[index], now)).Ticks - now);
        }

        return least > 0 ? TimeSpan.FromTicks(least) : null;
    }

    private int[] CellsOf(string name)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(name), hash);
        var cells = new int[Rows];
        for (var row = 0; row < Rows; row++)
        {
            cells[row] = (row * Width) + (BitConverter.ToUInt16(hash[(row * 2)..]) % Width);
        }

        return cells;
    }

    /// <param name="EmptyAt">When the last guess is forgotten.</param>
    /// <param name="LastAt">When the last guess was made.</param>
    private readonly record struct Cell(long EmptyAt, long LastAt);
}

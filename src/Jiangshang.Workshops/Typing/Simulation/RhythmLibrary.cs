using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>The rhythms of earlier logs in memory, found by their marks as the school's database finds them.</summary>
public sealed class RhythmLibrary
{
    private readonly Dictionary<long, List<(RhythmPrint Print, int Position)>> _byKey = [];

    public int Count { get; private set; }

    public void Add(RhythmPrint print)
    {
        Count++;
        foreach (var mark in print.Marks)
        {
            if (!_byKey.TryGetValue(mark.Key, out var found))
            {
                _byKey[mark.Key] = found = [];
            }

            found.Add((print, mark.Position));
        }
    }

    public IReadOnlyList<EarlierRhythm> Like(RhythmPrint print) =>
    [
        .. print.Marks.SelectMany(mark => _byKey.GetValueOrDefault(mark.Key, []).Select(found => new EarlierRhythm(found.Print, mark.Position, found.Position))),
    ];
}

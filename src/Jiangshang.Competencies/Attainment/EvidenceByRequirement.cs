using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>The evidence that counts, sorted by the requirements it speaks for: what is superseded or performed later is left out.</summary>
internal readonly struct EvidenceByRequirement
{
    private readonly EvidenceContent[] _contents;
    private readonly int[] _ends;

    private EvidenceByRequirement(EvidenceContent[] contents, int[] ends)
    {
        (_contents, _ends) = (contents, ends);
    }

    public static EvidenceByRequirement Of(CompetencyStandard standard, IReadOnlyList<EvidenceContent> evidence, DateTimeOffset at)
    {
        var superseded = Superseded(evidence);
        var spoken = new List<(int Place, EvidenceContent Content)>(evidence.Count);
        var ends = new int[standard.Requirements.Count];
        for (var i = 0; i < evidence.Count; i++)
        {
            var content = evidence[i];
            if (content.PerformedAt > at || superseded?.Contains(content.Id) == true)
            {
                continue;
            }

            for (var r = 0; r < content.Requirements.Count; r++)
            {
                if (standard.PlaceOf(content.Requirements[r]) is var place and >= 0 && !IsNamedBefore(content.Requirements, r))
                {
                    spoken.Add((place, content));
                    ends[place]++;
                }
            }
        }

        // A counting sort: first where each requirement's evidence begins, and after filling, where it ends.
        var begin = 0;
        for (var place = 0; place < ends.Length; place++)
        {
            (ends[place], begin) = (begin, begin + ends[place]);
        }

        var contents = new EvidenceContent[spoken.Count];
        foreach (var (place, content) in spoken)
        {
            contents[ends[place]++] = content;
        }

        return new EvidenceByRequirement(contents, ends);
    }

    /// <summary>The evidence for the requirement at this place of the standard.</summary>
    public ArraySegment<EvidenceContent> At(int place)
    {
        var begin = place == 0 ? 0 : _ends[place - 1];
        return new ArraySegment<EvidenceContent>(_contents, begin, _ends[place] - begin);
    }

    /// <summary>Evidence that names a requirement twice still speaks once.</summary>
    private static bool IsNamedBefore(IReadOnlyList<RequirementCode> requirements, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (requirements[i] == requirements[index])
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<EvidenceId>? Superseded(IReadOnlyList<EvidenceContent> evidence)
    {
        HashSet<EvidenceId>? superseded = null;
        for (var i = 0; i < evidence.Count; i++)
        {
            if (evidence[i].Supersedes is { } replaced)
            {
                (superseded ??= []).Add(replaced);
            }
        }

        return superseded;
    }
}

namespace Jiangshang.Content.Lint;

/// <summary>The certificate catalogue holds together: levels from the lowest up, days in order, a plan that can be kept.</summary>
public sealed class UnsoundCatalogue : IContentCheck
{
    private static readonly FindingTemplate Levels = new("C031", Severity.Problem,
        "证书“{0}”要有等级，从低到高排列，代码不能重复。", "Certificate “{1}” needs levels, from the lowest to the highest, each with its own code.");

    private static readonly FindingTemplate Scores = new("C031", Severity.Problem,
        "证书“{0}”的等级要从低到高排列，最低分也要越来越高。", "The levels of “{1}” go from the lowest to the highest, and so do their lowest scores.");

    private static readonly FindingTemplate Days = new("C031", Severity.Problem,
        "证书“{0}”停发的日期早于开始颁发的日期。", "Certificate “{1}” stops being issued before it begins.");

    private static readonly FindingTemplate Plan = new("C031", Severity.Problem,
        "考证计划的数目写成了 {0} 到 {1}，应当是：0 ≤ 最少 ≤ 最多。", "A certificate plan of {0} to {1} is impossible: 0 ≤ minimum ≤ maximum.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Levels, Scores, Days, Plan];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var standard in content.Standards)
        {
            if (standard.CertificatePlan.Minimum < 0 || standard.CertificatePlan.Minimum > standard.CertificatePlan.Maximum)
            {
                yield return Plan.At(content.Places.Of(standard.CertificatePlan), standard.CertificatePlan.Minimum, standard.CertificatePlan.Maximum);
            }

            foreach (var type in standard.Certificates)
            {
                var place = content.Places.Of(type);
                if (type.Levels.Count == 0 || type.Levels.Select(level => level.Code).Distinct().Count() < type.Levels.Count)
                {
                    yield return Levels.At(place, type.Name.Zh, type.Name.En);
                }

                var scores = type.Levels.Select(level => level.MinimumScore).OfType<Competencies.Measures.MetricValue>().ToList();
                if (scores.Zip(scores.Skip(1)).Any(pair => pair.First.Millionths >= pair.Second.Millionths))
                {
                    yield return Scores.At(place, type.Name.Zh, type.Name.En);
                }

                if (type.ValidFrom > type.ValidTo)
                {
                    yield return Days.At(place, type.Name.Zh, type.Name.En);
                }
            }
        }
    }
}

using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Server.Views.Words;

/// <summary>A criterion as one sentence: 最近一次考核，速度不低于 80 字/分钟（来源：三(二)3(1)③）.</summary>
internal static class RuleWords
{
    public static Wording Of(Criterion criterion, CompetencyStandard standard)
    {
        var selection = Selection(criterion.Over, Work(criterion));
        var window = Window(criterion.WithinMonths);
        var bounds = Bounds(criterion.Bounds, standard);
        return new Wording(
            $"{window.Zh}{selection.Zh}，{bounds.Zh}",
            $"{Sentences.Capitalised(selection).En}{window.En}: {bounds.En}");
    }

    /// <summary>What counts as a piece of work for this criterion: 考核, 老师评分的考核, 老师观察.</summary>
    public static Wording Work(Criterion criterion)
    {
        var work = NameWords.Work(criterion.Minimum);
        return criterion.Kinds switch
        {
            [EvidenceKind.Measured] => work,
            [EvidenceKind.Judged] => new($"老师评分的{work.Zh}", $"{work.En} marked by a teacher"),
            [EvidenceKind.Observed] => new("老师观察记录", "teacher's observation"),
            [EvidenceKind.Peer] => new("同学互评", "peer assessment"),
            [EvidenceKind.Certificate] => new("证书成绩", "certificate result"),
            [EvidenceKind.Override] => new("老师认定", "teacher's decision"),
            var kinds => new(
                $"{work.Zh}（{Sentences.Either(kinds.Select(NameWords.Of)).Zh}）",
                $"{work.En} ({Sentences.Either(kinds.Select(NameWords.Of)).En})"),
        };
    }

    public static Wording Selection(EvidenceSelection over, Wording work) => over switch
    {
        EvidenceSelection.Best => new($"最好的一次{work.Zh}", $"best {work.En}"),
        EvidenceSelection.Latest => new($"最近一次{work.Zh}", $"latest {work.En}"),
        EvidenceSelection.CountOfLast some => new(
            $"最近 {some.Last} 次{work.Zh}中至少 {some.Count} 次",
            $"at least {some.Count} of the last {some.Last} × {work.En}"),
        EvidenceSelection.Every => new($"每一次{work.Zh}", $"every {work.En}"),
        _ => throw new InvalidOperationException($"Unknown selection {over.GetType().Name}."),
    };

    private static Wording Window(int? months) => months switch
    {
        null => new("", ""),
        1 => new("近 1 个月内，", " within the last month"),
        { } several => new($"近 {several} 个月内，", $" within the last {several} months"),
    };

    /// <summary>Each bound with its source; bounds that share a source name it once, at the end.</summary>
    private static Wording Bounds(IReadOnlyList<MetricBound> bounds, CompetencyStandard standard)
    {
        var runs = new List<Wording>();
        for (var start = 0; start < bounds.Count;)
        {
            var source = bounds[start].Source;
            var run = bounds.Skip(start).TakeWhile(bound => bound.Source == source).ToList();
            var words = run.ConvertAll(bound => Bound(bound, standard));
            var named = NameWords.Of(source);
            runs.Add(new Wording(
                $"{string.Join('、', words.Select(word => word.Zh))}（{named.Zh}）",
                $"{string.Join(" and ", words.Select(word => word.En))} ({named.En})"));
            start += run.Count;
        }

        return new Wording(string.Join('，', runs.Select(run => run.Zh)), string.Join(", ", runs.Select(run => run.En)));
    }

    private static Wording Bound(MetricBound bound, CompetencyStandard standard)
    {
        var metric = standard.Metrics.FirstOrDefault(metric => metric.Code == bound.Metric);
        var name = metric?.Name ?? new Wording(bound.Metric.Value, bound.Metric.Value);
        var value = MeasureWords.Bound(bound, metric);
        return new Wording(name.Zh + value.Zh, $"{name.En} {value.En}");
    }
}

namespace Jiangshang.Content.Lint;

/// <summary>All problems of a content folder, in the order of their files and lines.</summary>
public sealed record LintReport(IReadOnlyList<ContentProblem> Problems)
{
    private static readonly FindingTemplate CheckFailed = new("C010", Severity.Problem,
        "检查 {0} 自己出错了：{1}。请把这句话告诉开发人员。", "The check {0} failed itself: {1}. Please report it.");

    /// <summary>Every check there is, in the order of their ids.</summary>
    public static IReadOnlyList<IContentCheck> Checks { get; } =
    [
        new UnresolvedReference(),
        new MetricWithoutTask(),
        new RequirementWithoutTask(),
        new UnreachableRule(),
        new ContradictoryBounds(),
        new MissingSource(),
        new UnusableJudgedTask(),
        new UnusableTypingTask(),
        new BriefPlaceholders(),
        new SpecializationWithoutCertificate(),
        new ClauseCoverage(),
        new EvaluationWeights(),
        new BrandInCode(),
        new TypingTextLength(),
        new BothLanguages(),
        new FrozenStandard(),
        new TaskInWrongFolder(),
        new CertificateWithoutTraining(),
        new EntryYearTwice(),
        new GlossaryContradiction(),
        new UnsoundCatalogue(),
        new TaskBelowStandard(),
        new FrozenTask(),
        new PlausibilityWithoutBound(),
        new UnfitTypingSentence(),
    ];

    public static LintReport Of(string folder) => Of(ContentFiles.From(folder));

    public static LintReport Of(ContentFiles files)
    {
        var load = SchoolContent.Read(files);
        var found = load.Content is { } content ? load.Problems.Concat(Run(content)) : load.Problems;
        return new LintReport([.. found
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.CheckId, StringComparer.Ordinal)]);
    }

    public static IReadOnlyList<ContentProblem> Run(SchoolContent content) => [.. Checks.SelectMany(check => Guarded(check, content))];

    /// <summary>0 when the content may be used: a problem always fails, a warning under continuous integration.</summary>
    public int ExitStatus(bool continuousIntegration) =>
        Problems.Any(problem => problem.Severity >= (continuousIntegration ? Severity.Warning : Severity.Problem)) ? 1 : 0;

    /// <summary>One line for each problem, in Chinese.</summary>
    public override string ToString() => string.Concat(Problems.Select(problem => problem + "\n"));

    private static IReadOnlyList<ContentProblem> Guarded(IContentCheck check, SchoolContent content)
    {
        try
        {
            return [.. check.Run(content)];
        }
#pragma warning disable CA1031 // Reason: a broken check must not hide what the others find.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return [CheckFailed.At(new Place("?", 1), check.GetType().Name, exception.Message)];
        }
    }
}

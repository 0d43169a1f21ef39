using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>Every number and rule says where it comes from, so that a school knows what it may change.</summary>
public sealed class MissingSource : IContentCheck
{
    private static readonly FindingTemplate Blank = new("C016", Severity.Problem,
        "来源写了种类却没有写具体出处，请写明条款、文件号或理由。", "The source names a kind but no place; give the clause, the document number or the reason.");

    private static readonly FindingTemplate Absent = new("C016", Severity.Problem,
        "证书“{0}”的{1}没有注明来源。", "Certificate “{0}” gives {2} without a source.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Blank, Absent];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var source in content.Places.All<Source>().Where(source => string.IsNullOrWhiteSpace(source.Clause)))
        {
            yield return Blank.At(content.Places.Of(source));
        }

        foreach (var type in content.Standards.SelectMany(standard => standard.Certificates))
        {
            if (type.AcceptedAs.Count > 0 && type.AcceptedAsSource is null)
            {
                yield return Absent.At(content.Places.Of(type), type.Code, "认可关系（acceptedAs）", "acceptedAs");
            }

            if ((type.ValidFrom is not null || type.ValidTo is not null) && type.ValiditySource is null)
            {
                yield return Absent.At(content.Places.Of(type), type.Code, "有效期（validFrom / validTo）", "its validity");
            }
        }
    }
}

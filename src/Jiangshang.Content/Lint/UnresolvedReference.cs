using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>Every code in a typed field must name something that exists.</summary>
public sealed class UnresolvedReference : IContentCheck
{
    private static readonly FindingTemplate NotFound = new("C011", Severity.Problem,
        "找不到{0}“{1}”，请检查代码是否写错。", "There is no {2} “{1}”; check the code.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [NotFound];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        var ofStandards = content.Standards.SelectMany(standard =>
            OfPeople(standard).Concat(OfRequirements(standard)).Concat(OfCertificates(standard)).Concat(OfRules(standard)));
        var ofTasks = content.Tasks.SelectMany(task => task.Requirements
            .Where(code => content.Standards.All(standard => standard.Requirement(code) is null))
            .Select(code => new Reference(task, "要求", "requirement", code.Value)));
        return ofStandards.Concat(ofTasks).Select(reference =>
            NotFound.At(content.Places.Of(reference.Where), reference.KindZh, reference.Code, reference.KindEn));
    }

    private static IEnumerable<Reference> OfPeople(CompetencyStandard standard)
    {
        foreach (var group in standard.JobGroups)
        {
            foreach (var missing in Missing(standard, group, group.Specializations))
            {
                yield return missing;
            }
        }

        foreach (var occupation in standard.Occupations)
        {
            foreach (var missing in Missing(standard, occupation, occupation.Specializations)
                .Concat(Missing(standard, occupation, occupation.OccupationalQualifications))
                .Concat(Missing(standard, occupation, occupation.SkillLevelCertificates)))
            {
                yield return missing;
            }
        }
    }

    private static IEnumerable<Reference> OfRequirements(CompetencyStandard standard)
    {
        foreach (var requirement in standard.Requirements)
        {
            if (requirement.Specialization is { } own)
            {
                foreach (var missing in Missing(standard, requirement, [own]))
                {
                    yield return missing;
                }
            }

            foreach (var bound in requirement.Criteria.Criteria().SelectMany(criterion => criterion.Bounds))
            {
                if (standard.Metrics.All(metric => metric.Code != bound.Metric))
                {
                    yield return new Reference(bound, "指标", "metric", bound.Metric.Value);
                }
            }
        }
    }

    private static IEnumerable<Reference> OfCertificates(CompetencyStandard standard) =>
        standard.Certificates.SelectMany(type => Missing(standard, type, type.Successors).Concat(Missing(standard, type, type.AcceptedAs)))
            .Concat(standard.CertificateModules.SelectMany(module => Missing(standard, module, [module.Certificate])))
            .Concat(standard.CertificateModules.SelectMany(module => module.Requirements
                .Where(code => standard.Requirement(code) is null)
                .Select(code => new Reference(module, "要求", "requirement", code.Value))));

    private static IEnumerable<Reference> OfRules(CompetencyStandard standard)
    {
        foreach (var rule in standard.CertificateRules)
        {
            foreach (var missing in Missing(standard, rule, rule.Specializations))
            {
                yield return missing;
            }

            if (rule.Demand is CertificateDemand.Named named)
            {
                foreach (var missing in Missing(standard, rule, [named.Type]))
                {
                    yield return missing;
                }

                if (standard.Certificate(named.Type) is { } type && type.Rank(named.MinimumLevel) < 0)
                {
                    yield return new Reference(rule, "证书等级", "certificate level", named.MinimumLevel.Value);
                }
            }
        }
    }

    private static IEnumerable<Reference> Missing(CompetencyStandard standard, object where, IEnumerable<SpecializationCode> codes) => codes
        .Where(code => standard.Specializations.All(specialization => specialization.Code != code))
        .Select(code => new Reference(where, "专业方向", "specialization", code.Value));

    private static IEnumerable<Reference> Missing(CompetencyStandard standard, object where, IEnumerable<CertificateTypeCode> codes) => codes
        .Where(code => standard.Certificate(code) is null)
        .Select(code => new Reference(where, "证书", "certificate", code.Value));

    private sealed record Reference(object Where, string KindZh, string KindEn, string Code);
}

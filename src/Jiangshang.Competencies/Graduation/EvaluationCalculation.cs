using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Graduation;

/// <summary>Weighs attainment and certificates into the academic evaluation, in whole hundredths of a point, rounded down once per part.</summary>
internal static class EvaluationCalculation
{
    private static readonly RequirementGroup[] Groups = Enum.GetValues<RequirementGroup>();

    public static AcademicEvaluation Of(EvaluationPolicy policy, IReadOnlyList<RequirementAttainment> attainments, IReadOnlyList<CertificateRuleVerdict> rules, int extraCertificates)
    {
        var groups = new Dictionary<RequirementGroup, Score>(Groups.Length);
        foreach (var group in Groups)
        {
            groups.Add(group, GroupScore(policy, attainments, group));
        }

        var mandatory = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            mandatory += rules[i].Rule.Force == RuleForce.Mandatory ? 1 : 0;
        }

        var met = CertificateRuleVerdict.MandatoryMet(rules);
        var certificates = new Score(mandatory == 0 ? Score.MaximumHundredths : Score.MaximumHundredths * met / mandatory);
        var credit = new Score(100 * Math.Min(policy.MaximumExtraCredit, policy.ExtraCertificateCredit * extraCertificates));

        var weighted = (policy.MoralWeight * groups[RequirementGroup.Moral].Hundredths)
            + (policy.GeneralWeight * groups[RequirementGroup.General].Hundredths)
            + (policy.CoreWeight * groups[RequirementGroup.Core].Hundredths)
            + (policy.SpecializedWeight * groups[RequirementGroup.Specialized].Hundredths)
            + (policy.CertificateWeight * certificates.Hundredths);
        var total = new Score(Math.Min(Score.MaximumHundredths, (weighted / 100) + credit.Hundredths));
        return new AcademicEvaluation(groups, certificates, credit, total);
    }

    private static Score GroupScore(EvaluationPolicy policy, IReadOnlyList<RequirementAttainment> attainments, RequirementGroup group)
    {
        long sum = 0;
        long weights = 0;
        for (var i = 0; i < attainments.Count; i++)
        {
            var attainment = attainments[i];
            if (attainment.Requirement.Group == group)
            {
                sum += (long)attainment.Requirement.Weight * Hundredths(policy, attainment);
                weights += attainment.Requirement.Weight;
            }
        }

        return new Score(weights == 0 ? 0 : (int)(sum / weights));
    }

    private static int Hundredths(EvaluationPolicy policy, RequirementAttainment attainment) => attainment.Level switch
    {
        AttainmentLevel.Excellent => policy.ExcellentPoints * 100,
        AttainmentLevel.Attained => policy.AttainedPoints * 100,
        _ => policy.AttainedPoints * attainment.Progress.Value * 100 / BasisPoints.Whole.Value,
    };
}

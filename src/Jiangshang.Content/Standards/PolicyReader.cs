using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Standards;

/// <summary>Reads the policies of <c>standard.yaml</c>: certificate plan, evaluation, graduation, remediation.</summary>
internal static class PolicyReader
{
    public static CertificatePlanPolicy CertificatePlan(NodeReader node) =>
        node.Finish(new CertificatePlanPolicy(node.Whole("minimum"), node.Whole("maximum"), node.Source()));

    public static EvaluationPolicy Evaluation(NodeReader node)
    {
        var weights = node.Map("weights");
        var points = node.Map("points");
        var credit = node.Map("extraCertificates");
        var policy = new EvaluationPolicy(
            weights.Whole("moral"),
            weights.Whole("general"),
            weights.Whole("core"),
            weights.Whole("specialized"),
            weights.Whole("certificates"),
            points.Whole("attained"),
            points.Whole("excellent"),
            credit.Whole("each"),
            credit.Whole("maximum"),
            node.Source());
        weights.Finish();
        points.Finish();
        credit.Finish();
        return node.Finish(policy);
    }

    public static GraduationPolicy Graduation(NodeReader node) => node.Finish(new GraduationPolicy(
        node.Choices<RequirementGroup>("groups"),
        node.Flag("mandatoryCertificates"),
        node.OptionalNumber("minimumEvaluation") is { } minimum ? Score.Of(minimum.ToDecimal()) : null,
        node.Source("requirementsSource"),
        node.Source("certificatesSource")));

    public static RemedialPolicy Remediation(NodeReader node) => node.Finish(new RemedialPolicy(
        node.Flag("forCertificates"),
        node.Source("certificatesSource"),
        node.Flag("forRequirements"),
        node.Source("requirementsSource"),
        node.Whole("daysToMend")));
}

using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Standards;

/// <summary>Reads <c>certificates/…</c>, <c>certificate-modules/…</c> and <c>certificate-rules/…</c>.</summary>
internal static class CertificateReader
{
    public const string TypeSchema = "certificate/1";
    public const string RuleSchema = "certificate-rule/1";
    public const string ModulesSchema = "certificate-modules/1";

    public static CertificateType Type(NodeReader node) => node.Finish(new CertificateType(
        node.Code<CertificateTypeCode>("code"),
        node.Words("name"),
        node.Choice<CertificateRegime>("regime"),
        [.. node.Maps("levels").Select(Level)],
        node.OptionalDate("validFrom"),
        node.OptionalDate("validTo"),
        node.OptionalSource("validitySource"),
        node.Codes<CertificateTypeCode>("successors"),
        node.Codes<CertificateTypeCode>("acceptedAs"),
        node.OptionalSource("acceptedAsSource"),
        node.Flag("nationallyRecognised"),
        node.Source()));

    public static IReadOnlyList<CertificateModule> Modules(NodeReader node)
    {
        var certificate = node.Code<CertificateTypeCode>("certificate");
        IReadOnlyList<CertificateModule> modules = [.. node.Maps("modules").Select(module => module.Finish(new CertificateModule(
            certificate,
            module.Text("code"),
            module.Words("title"),
            module.Codes<RequirementCode>("requirements"),
            module.Source())))];
        node.Finish();
        return modules;
    }

    public static CertificateRule Rule(NodeReader node) => node.Finish(new CertificateRule(
        node.Code<CertificateRuleCode>("code"),
        node.Choice<RuleForce>("force"),
        node.Words("statement"),
        node.Codes<SpecializationCode>("specializations"),
        Demand(node.Map("demand")),
        node.Source()));

    private static CertificateLevel Level(NodeReader node) => node.Finish(new CertificateLevel(
        node.Code<CertificateLevelCode>("code"),
        node.Words("name"),
        node.OptionalNumber("minimumScore")));

    private static CertificateDemand Demand(NodeReader node)
    {
        CertificateDemand demand = node.Choice<DemandKind>("kind") switch
        {
            DemandKind.Named => new CertificateDemand.Named(node.Code<CertificateTypeCode>("certificate"), node.Code<CertificateLevelCode>("minimumLevel")),
            DemandKind.OwnSpecialization => new CertificateDemand.OwnSpecialization(node.Whole("count")),
            DemandKind.Recognised => new CertificateDemand.Recognised(node.Choices<CertificateRegime>("regimes")),
            DemandKind.Beyond => new CertificateDemand.Beyond(node.Whole("count")),
        };
        return node.Finish(demand);
    }

    private enum DemandKind
    {
        Named,
        OwnSpecialization,
        Recognised,
        Beyond,
    }
}

namespace Jiangshang.Content.Lint;

/// <summary>Training for every skill-level certificate of the occupation table is woven into teaching (SC-2).</summary>
public sealed class CertificateWithoutTraining : IContentCheck
{
    private static readonly FindingTemplate NoModule = new("C028", Severity.Warning,
        "证书“{0}”还没有列出考核要点，看不出哪些实训在为它做准备（SC-2）。", "Certificate “{1}” lists no assessment points, so no training is shown to prepare for it (SC-2).");

    private static readonly FindingTemplate NoRequirement = new("C028", Severity.Warning,
        "考核要点“{0}”没有对应任何要求，请补上（SC-2）。", "The assessment point “{1}” is tied to no requirement (SC-2).");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [NoModule, NoRequirement];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var standard in content.Standards)
        {
            foreach (var code in standard.Specializations.SelectMany(own => standard.SkillLevelCertificatesOf(own.Code)).Distinct())
            {
                if (standard.Certificate(code) is { } type && standard.CertificateModules.All(module => module.Certificate != code))
                {
                    yield return NoModule.At(content.Places.Of(type), type.Name.Zh, type.Name.En);
                }
            }

            foreach (var module in standard.CertificateModules.Where(module => module.Requirements.Count == 0))
            {
                yield return NoRequirement.At(content.Places.Of(module), module.Title.Zh, module.Title.En);
            }
        }
    }
}

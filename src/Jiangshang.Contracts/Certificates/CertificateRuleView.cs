using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Certificates;

/// <summary>A certificate rule and how the student stands to it.</summary>
/// <param name="Inferences">A sentence for each certificate that counts in another's place by inference only.</param>
public sealed record CertificateRuleView(CertificateRuleCode Code, RuleForce Force, Wording Statement, bool Met, string Clause, IReadOnlyList<Wording> Inferences);

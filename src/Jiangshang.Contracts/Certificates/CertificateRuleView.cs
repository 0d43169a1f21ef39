using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Certificates;

/// <summary>A certificate rule and how the student stands to it.</summary>
public sealed record CertificateRuleView(CertificateRuleCode Code, RuleForce Force, Wording Statement, bool Met, string Clause);

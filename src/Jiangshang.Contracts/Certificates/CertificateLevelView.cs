using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Certificates;

public sealed record CertificateLevelView(CertificateLevelCode Code, Wording Name, MetricValue? MinimumScore);
